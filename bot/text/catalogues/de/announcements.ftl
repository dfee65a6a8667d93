# Ankündigungen und der Wochenüberblick.

## Befehle

cmd-announce = ankündigen
    .description = Ankündigungen, jetzt oder später, einmal oder immer wieder; der Wochenüberblick
cmd-announce-new = neu
    .description = Schreib eine Ankündigung, oder mach mit der angefangenen weiter
cmd-announce-list = liste
    .description = Was wann angekündigt wird: ändern, anhalten oder löschen
cmd-announce-digest = wochenüberblick
    .description = Einmal in der Woche, was es auf diesem Server Neues gibt

help-announce = **Etwas ankündigen, oder im Blick behalten, was los ist**
    { $announce_new }, { $announce_list }, { $announce_digest }; Beiträge, auf die niemand antwortet: { $unanswered }; was nicht angekommen ist: { $deliveries }

## Eine schreiben

announcement-panel-new = Eine neue Ankündigung
announcement-panel-edit = Die Ankündigung ändern
announcement-panel-intro = Was du auswählst und schreibst, wird sofort gespeichert. Du kannst also jederzeit aufhören und mit `/ankündigen neu` oder `/ankündigen liste` weitermachen. Veröffentlicht wird nichts, bevor du auf den grünen Knopf drückst.
announcement-problems = Bitte sieh dir das noch einmal an; alles andere ist gespeichert:
announcement-words-form = In dieser Sprache: { $language }
announcement-title-label = Titel
announcement-text-label = Text
announcement-text-hint = Die Formatierung von Discord funktioniert. Sind beide Felder leer, fällt die Sprache weg.
announcement-words-none = noch nicht geschrieben
announcement-words-waiting = Was du geschrieben hast, ist gespeichert, muss aber berichtigt werden: Öffne es noch einmal.
announcement-write-button = Schreiben
announcement-change-button = Ändern
announcement-other-language = Eine weitere Sprache hinzufügen
announcement-channels = Wo? Wähle die Kanäle aus
announcement-role = Eine Rolle benachrichtigen? Wähle eine aus, oder lass es leer
announcement-follow = Server, die folgen
announcement-follow-on = Erscheint auch in den Kanälen, die deinem folgen
announcement-follow-off = Bleibt auf diesem Server
announcement-follow-button = Auch dort veröffentlichen
announcement-follow-stop-button = Dort nicht veröffentlichen
announcement-when = Wann
announcement-when-now = sobald du auf den grünen Knopf drückst
announcement-when-at = { $day }, { $time } Uhr ({ $zone }); für dich { $stamp }
announcement-when-repeats = { $how }, bis { $until }
announcement-time-form = Wann?
announcement-date-label = Datum
announcement-date-hint = zum Beispiel 4.5.2026 oder 2026-05-04; leer: sofort
announcement-time-label = Uhrzeit
announcement-time-hint = zum Beispiel 18:00; leer: mittags
weekly-zone-label = Uhrzeit in
announcement-repeat-label = Wie oft?
announcement-until-label = Bis wann, falls es sich wiederholt
announcement-until-hint = der letzte Tag, an dem sie erscheinen darf
repeat-once = einmal
repeat-week = jede Woche
repeat-fortnight = alle zwei Wochen
repeat-month = jeden Monat, am selben Wochentag
announcement-preview-button = Vorschau
announcement-preview-title = So werden es alle sehen
announcement-preview-role = Benachrichtigt { $role }
announcement-post-button = Jetzt veröffentlichen
announcement-schedule-button = Einplanen
announcement-save-button = Änderungen speichern
announcement-discard-button = Entwurf verwerfen
announcement-discarded = Der Entwurf ist weg. Was vorher gespeichert war, bleibt, wie es ist.
announcement-saved = Gespeichert. Sie erscheint zur geplanten Zeit; du musst nichts weiter tun.
announcement-saved-now = Sie ist unterwegs: Gleich steht sie in den Kanälen.

## Was daran nicht stimmt

announcement-no-words = Schreib sie in mindestens einer Sprache.
announcement-words-half = Eine Ankündigung braucht einen Titel und einen Text.
announcement-too-long = Alle Sprachen zusammen sind { $length } Zeichen lang, aber nur { $limit } passen in eine Nachricht. Bitte kürze sie; was du geschrieben hast, bleibt erhalten.
announcement-no-channel = Wähle mindestens einen Kanal aus.
announcement-channel-gone = Ein Kanal, den du ausgewählt hast, wurde gelöscht, oder ich kann ihn nicht mehr sehen. Wähle einen anderen aus.
announcement-channel-not-yours = In { $channel } darfst du selbst nicht schreiben, deshalb kann ich es auch nicht für dich tun.
announcement-channel-lacks = In { $channel } fehlt mir noch: { $permissions }. Erlaube es in den Einstellungen des Kanals unter „Berechtigungen“.
announcement-role-gone = Die Rolle, die du ausgewählt hast, wurde gelöscht. Wähle eine andere aus oder keine.
announcement-role-everyone = @everyone benachrichtige ich nicht: Wähle eine Rolle aus, deren Mitglieder davon hören möchten.
announcement-role-not-yours = Du darfst { $role } in { $channel } nicht benachrichtigen. Wähle eine andere Rolle aus, oder bitte jemanden mit Administrationsrechten, sie erwähnbar zu machen.
announcement-role-not-mine = Ich darf { $role } in { $channel } nicht benachrichtigen. Mach die Rolle in den Servereinstellungen erwähnbar, oder wähle keine aus.
announcement-date-unclear = Dieses Datum kann ich nicht lesen. Bitte schreib es so: 4.5.2026 oder 2026-05-04.
announcement-time-unclear = Diese Uhrzeit kann ich nicht lesen. Bitte schreib sie so: 18:00.
announcement-date-missing = Da steht eine Uhrzeit ohne Datum. Bitte gib beides an, oder keines von beiden für „sofort“.
announcement-time-skipped = An diesem Tag wird dort die Uhr vorgestellt, und { $time } gibt es nicht: Stattdessen ist es { $next }. Bitte wähle eine andere Uhrzeit.
announcement-in-past = Dieser Zeitpunkt ist schon vorbei. Bitte wähle einen späteren.
announcement-too-far = Das ist in mehr als { $days } Tagen. Bitte wähle ein früheres Datum.
announcement-needs-end = Was sich wiederholt, braucht ein Ende. Bitte gib den letzten Tag an.
announcement-end-too-early = Bis dahin würde sie kein zweites Mal erscheinen. Bitte wähle ein späteres Ende oder „einmal“.
announcement-end-too-far = Das Ende darf höchstens { $days } Tage nach dem ersten Mal liegen oder, wenn das schon vorbei ist, nach dem heutigen Tag. Bitte wähle ein früheres; verlängern kannst du später.
announcement-over = Von dieser Ankündigung steht nichts mehr aus. Ändere zuerst ihren Zeitpunkt.
announcement-changed-meanwhile = Jemand anders aus der Moderation hat an derselben Stelle etwas gespeichert, während du geschrieben hast. Deine Fassung ist noch da, du siehst sie hier: Sieh dir die andere mit `/ankündigen liste` an; dann speichere noch einmal, um sie zu ersetzen, oder verwirf deine.
announcement-too-many = Auf diesem Server warten schon { $limit } Ankündigungen. Lösche eine, bevor du eine weitere hinzufügst.
announcement-gone = Diese Ankündigung gibt es nicht mehr.

## Die Liste

announcements-title = Ankündigungen
announcements-none = Noch nichts.
announcement-list-button = Alle Ankündigungen
announcement-new-button = Neue Ankündigung
announcement-open-button = Öffnen
announcement-pause-button = Anhalten
announcement-resume-button = Fortsetzen
announcement-delete-button = Löschen
announcement-paused = Angehalten: Es erscheint nichts, bis du sie fortsetzt.
announcement-resumed = Mit dem nächsten Termin geht es weiter. Was in die Pause fiel, erscheint nicht.
announcement-delete-sure = **{ $title }** löschen? Davon erscheint dann nichts mehr. Was schon veröffentlicht ist, bleibt in den Kanälen.
announcement-deleted = Gelöscht. Davon erscheint nichts mehr.
announcement-state-next = nächstes Mal am { $date }
announcement-state-once = erscheint am { $date }
announcement-state-paused = angehalten
announcement-state-over = vorbei seit dem { $date }
announcement-trouble = Beim letzten Mal ist sie nicht überall angekommen.
announcement-trouble-in = In { $channel } konnte sie nicht erscheinen. Warum, steht unter `/zustellungen`.
announcement-unpublished = In { $channel } steht sie, konnte aber von dort aus nicht in den Kanälen veröffentlicht werden, die ihm folgen.
announcement-publish-button = Noch einmal versuchen
announcement-trouble-late = In { $channel } ist sie ausgefallen, weil ich zu der Zeit nicht lief und sie zu spät gekommen wäre.
announcement-late = Das hätte am { $date } kommen sollen. Zu der Zeit lief ich nicht.

act-announce = Ankündigung gemacht
act-change-announcement = Ankündigung geändert
act-pause-announcement = Ankündigung angehalten
act-resume-announcement = Ankündigung fortgesetzt
act-delete-announcement = Ankündigung gelöscht

## Der Wochenüberblick

weekly-at = { $weekday }, { $time } Uhr ({ $zone })
digest-title = Neu in dieser Woche
digest-introductions = { $count ->
        [one] Eine Person hat sich vorgestellt
       *[other] { $count } Personen haben sich vorgestellt
    }
digest-elsewhere = Anderswo
digest-introductions-more = und { $count } weitere: `/mitglieder suchen`
digest-forums = { $count ->
        [one] Ein Forum steht bevor
       *[other] { $count } Foren stehen bevor
    }
digest-forums-more = und { $count } weitere: `/forum liste`
digest-settings-title = Wochenüberblick
digest-intro = Einmal in der Woche schreibe ich in einen Kanal, was es Neues gibt und welche Foren bevorstehen, nach Orten geordnet. Gibt es nichts Neues, schreibe ich nichts.
digest-on = **Eingeschaltet.** Der nächste kommt am { $date }.
digest-off = Ausgeschaltet.
digest-on-button = Einschalten
digest-off-button = Ausschalten
digest-channel-choose = Wähle den Kanal für den Überblick aus
digest-time-form = Wann kommt der Überblick?
weekly-weekday-label = Wochentag
weekly-hour-label = Uhrzeit
digest-nothing = Gerade gibt es nichts Neues, also würde nichts erscheinen.
digest-no-channel = Wähle zuerst einen Kanal aus.
