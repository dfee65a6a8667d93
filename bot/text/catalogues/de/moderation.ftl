# Reports and moderation.

cmd-moderation = moderation
    .description = Steckbriefe, Meldungen und das Protokoll der Moderation
cmd-moderation-introduction = steckbrief
    .description = Einen Steckbrief ansehen: ausblenden, wieder zeigen oder entfernen
cmd-moderation-member = mitglied
    .description = Wessen Steckbrief
cmd-moderation-reports = meldungen
    .description = Meldungen, die noch niemand erledigt hat
cmd-moderation-log = protokoll
    .description = Wer was getan hat und warum
cmd-moderation-export = export
    .description = Das Verzeichnis als Datei für Tabellenprogramme: was Mitglieder sichtbar gemacht haben

report-title = Meldung
report-about = Zu **{ $name }** ({ $member }), gemeldet von { $reporter } am { $date }
report-form-title = Der Moderation melden
report-form-label = Was stimmt mit diesem Steckbrief nicht?
report-form-hint = Das sieht nur die Moderation; sie sieht auch, dass es von dir kommt
report-thanks = Danke. Die Moderation sieht es sich an.
report-too-many = Du hast heute schon vieles gemeldet. Schreib der Moderation bitte direkt, damit nichts übersehen wird.

state-published = veröffentlicht
state-unpublished = vom Mitglied zurückgezogen
state-hidden = von der Moderation ausgeblendet

moderation-state = Steckbrief von { $member }: **{ $state }**
moderation-reason = Begründung: { $reason }
moderation-reports-title = Offene Meldungen
moderation-reports-none = Nichts wartet auf dich.
moderation-look-button = Ansehen
moderation-hide-button = Ausblenden
moderation-show-button = Wieder zeigen
moderation-remove-button = Entfernen
moderation-dismiss-button = Alles in Ordnung
moderation-hiding-title = Diesen Steckbrief ausblenden
moderation-removing-title = Diesen Steckbrief entfernen
moderation-reason-label = Warum?
moderation-reason-hint = Das betroffene Mitglied liest das; schreib also, was sich ändern soll
moderation-hidden = Ausgeblendet. Das Mitglied hat den Grund erfahren und kann den Steckbrief ändern.
moderation-removed = Entfernt. Was das Mitglied geschrieben hat, liegt ihm wieder als Entwurf vor, und es hat den Grund erfahren.
moderation-shown = Der Steckbrief wird wieder gezeigt, und das Mitglied weiß Bescheid.
moderation-dismissed = Die Meldungen sind erledigt. Es wurde nichts geändert.
moderation-no-introduction = Diese Person hat hier keinen Steckbrief.
moderation-log-title = Was die Moderation getan hat
moderation-log-empty = Noch nichts.
moderation-exported = { $count ->
        [one] Ein Mitglied
       *[other] { $count } Mitglieder
    }, mit allem, was für alle sichtbar ist. Bitte bewahre diese Datei nur so lange auf, wie du sie brauchst: Löschungen erreichen sie nicht.

setting-channels = Kanäle
setting-coaches = wer Coach ist
setting-digest = Wochenüberblick
setting-forum-authors = wer Foren ansetzt
setting-forum-templates = Vorlagen für Foren
setting-languages = Sprachen der öffentlichen Beiträge
setting-moderators = wer moderiert
setting-pairs = Paare über die Grenze
setting-places = Orte
setting-retention = wie lange Daten bleiben
setting-set-up = Einrichtung abgeschlossen
setting-unanswered = unbeantwortete Beiträge

act-settings = Einstellungen geändert
act-hide = Steckbrief ausgeblendet
act-show = Steckbrief wieder gezeigt
act-remove = Steckbrief entfernt
act-dismiss = Meldungen erledigt, alles in Ordnung
act-export = Verzeichnis exportiert

decision-hide =
    Die Moderation von { $server } hat deinen Steckbrief ausgeblendet. Die Begründung: { $reason }
    Du kannst ihn dort mit `/vorstellen` ändern; danach kann die Moderation ihn wieder zeigen. Wenn du nicht einverstanden bist, wende dich auf dem Server an die Moderation.
decision-show = Die Moderation von { $server } zeigt deinen Steckbrief wieder.
decision-remove =
    Die Moderation von { $server } hat deinen Steckbrief entfernt. Die Begründung: { $reason }
    Was du geschrieben hast, ist nicht verloren: `/vorstellen` zeigt es dir 30 Tage lang als Entwurf. Wenn du nicht einverstanden bist, wende dich auf dem Server an die Moderation.

changed-title = Nach dem Ausblenden geändert
changed-body = **{ $name } ({ $member })** hat einen ausgeblendeten Steckbrief geändert. Bitte sieh ihn dir noch einmal an.

csv-country = Land
csv-confirmed = Bestätigt am
