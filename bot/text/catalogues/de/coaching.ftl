# Coaching: der Dialog, der Plan, Vorhaben und das Teilen mit einem Coach.
#
# Words used throughout: a dialogue is recommended in a channel with an „Empfehlung“, since „Karte“ is also a map; a
# commitment is a „Vorhaben“.

## Befehle

cmd-coaching = coaching
    .description = Geführte Dialoge darüber, wie du arbeitest, in deinem Tempo
cmd-coaching-start = starten
    .description = Beginne einen Dialog an einem privaten Ort deiner Wahl
cmd-coaching-which = dialog
    .description = Welcher Dialog: einfach den Titel eintippen
cmd-coaching-mine = meine
    .description = Deine Dialoge und Pläne: weitermachen, lesen, vergleichen, mitnehmen, löschen
cmd-coaching-promote = empfehlen
    .description = Empfiehl allen in diesem Kanal einen Dialog
cmd-coaching-profile = profil
    .description = Für Coaches: in welchen Sprachen du coachst und wobei du hilfst
cmd-coaching-shared = geteilt
    .description = Für Coaches: was Mitglieder mit dir teilen

## Beginnen

coaching-start-intro = Ich stelle eine Frage nach der anderen; du antwortest in deinen Worten und in deinem Tempo, insgesamt etwa eine halbe Stunde. Jede Antwort ist sofort gespeichert: Mach Pause, wann du willst, und an einem anderen Tag weiter. Am Ende hast du einen Plan, und ich kann dich daran erinnern. Was du antwortest, siehst nur du, es sei denn, du teilst es mit einem Coach.
coaching-start-again = Du bist diesen Dialog schon einmal durchgegangen. Wenn du ihn noch einmal durchgehst, kannst du vergleichen.
coaching-start-under-way = Du bist mittendrin; zuletzt geantwortet hast du { $time }.
coaching-start-button = Beginnen
coaching-place-here = **Gleich hier**: Nachrichten, die nur du siehst. Mit `/coaching meine` findest du zurück.
coaching-place-thread = **Ein privater Thread** nur für dich: ein fester Ort zum Zurückkommen. Die Fragen und deine Antworten werden nur dir angezeigt, denn wer hier Threads verwaltet, könnte hineinsehen.
coaching-place-dm = **Direktnachrichten** mit mir: ein Gespräch unter vier Augen.
coaching-place-here-button = Gleich hier
coaching-place-thread-button = In einem privaten Thread
coaching-place-dm-button = Per Direktnachricht
coaching-begun-dm = Es geht in deinen Direktnachrichten los. Bis gleich!
coaching-begun-thread = Dein privater Thread ist offen: { $thread }
coaching-dm-closed = Ich konnte dir keine Direktnachricht schicken, deshalb geht es hier weiter. Nichts ist verloren.
coaching-no-thread-here = Ich konnte hier keinen privaten Thread öffnen, deshalb geht es in Nachrichten weiter, die nur du siehst. Nichts ist verloren.
coaching-no-thread = Ich kann keinen privaten Thread öffnen, weder hier noch im Kanal für Steckbriefe. Bitte sag der Moderation Bescheid: `/einstellungen prüfen` zeigt ihr, was mir fehlt.
coaching-threads-enough = Du hast innerhalb eines Tages { $limit } private Threads geöffnet. Mach in einem davon weiter; den nächsten kannst du morgen öffnen.
coaching-door = **{ $title }**: Hier ist dein Ort dafür. Drück den Knopf, um weiterzumachen; die Fragen und deine Antworten werden nur dir angezeigt.

## Fragen

coaching-progress = Frage { $number } von etwa { $total }
coaching-optional = Diese Frage kannst du überspringen.
coaching-previous = Deine Antwort: { $answer }
coaching-typed = Was du getippt hast, ist noch da; das Formular ist damit ausgefüllt:
coaching-no-day = offen
coaching-pledge = { $what } – bis: { $day }, sicher: { $sure }/10
coaching-pledge-plain = { $what } – bis: { $day }, sicher: { $sure }/10
coaching-once-more = Noch eins?
coaching-choose-one = Wähle eine Antwort
coaching-choose-several = Wähle alles, was zutrifft
coaching-rank-place = Was kommt auf Platz { $place }?
coaching-rank-again-button = Reihenfolge neu beginnen
coaching-answer-button = Antworten
coaching-answer-all-button = Alle auf einmal beantworten
coaching-next-button = Weiter
coaching-ok-button = Gelesen, weiter
coaching-yes-button = Ja
coaching-no-button = Nein
coaching-keep-button = Meine Antwort behalten
coaching-back-button = Zurück
coaching-skip-button = Überspringen
coaching-pause-button = Pause
coaching-more-button = Mehr
coaching-go-on-button = Weitermachen
coaching-aside-stale = Dieser Knopf gehörte zu einer früheren Frage. Hier bist du jetzt; nichts ist verloren.
coaching-aside-resumed = Schön, dass du wieder da bist. Hier hast du aufgehört.

coaching-number-placeholder = Eine Zahl, zum Beispiel 3 oder 3,5
coaching-date-placeholder = Ein Datum, zum Beispiel 31.12.2026
coaching-time-placeholder = Eine Uhrzeit, zum Beispiel 14:30
coaching-moment-placeholder = Datum und Uhrzeit, zum Beispiel 31.12.2026 14:30

pledge-form-what-label = Was wirst du tun?
pledge-form-what-hint = Ein konkreter Schritt, in Worten, die du auch in einem Monat noch verstehst
pledge-form-by-label = Bis wann?
pledge-form-by-hint = An dem Tag frage ich nach; bleibt es leer, frage ich in zwei Wochen
pledge-form-sure-label = Wie sicher bist du, dass du es tust?
pledge-form-sure-hint = 1: gar nicht, 10: ganz und gar. Unter 7 mach den Schritt kleiner

coaching-paused = **{ $title }** macht Pause. Alles ist gespeichert; mach weiter, wann du willst, hier oder mit `/coaching meine`.
coaching-more = Deine bisherigen Antworten sind gespeichert. Du kannst jede ändern; wo spätere Antworten nicht mehr passen würden, sage ich es dir vorher.
coaching-change-choose = Eine frühere Antwort ändern
coaching-read-button = Meine Antworten lesen
coaching-stop-button = Aufhören und löschen
coaching-falls-title = Das ändert noch mehr
coaching-falls = { $count ->
        [one] Mit dieser Antwort passt eine spätere nicht mehr und fällt weg:
       *[other] Mit dieser Antwort passen { $count } spätere nicht mehr und fallen weg:
    }
coaching-falls-yes-button = Ändern
coaching-falls-no-button = Lassen, wie es war
coaching-erase-title = Diesen Dialog löschen?
coaching-erase = Alle Antworten von „{ $title }“, der Plan, die Erinnerungen und was du davon teilst, sind dann endgültig weg. Niemand kann sie zurückholen.
coaching-erase-yes-button = Löschen
coaching-erase-no-button = Behalten
coaching-erased = Gelöscht: Alle Antworten, der Plan und die Erinnerungen sind weg.

coaching-gone = Das finde ich nicht mehr: Es wurde gelöscht, oder es gehört nicht dir.
coaching-form-gone = Dieser Dialog wird hier nicht mehr angeboten. `/coaching starten` zeigt, was es gibt.
coaching-too-many = Du hast { $limit } angefangene Dialoge. Beende oder lösche zuerst einen mit `/coaching meine`.
coaching-begun-already = Du hast mit diesem Plan schon angefangen, deshalb bleiben seine Antworten, wie sie sind. Geh den Dialog noch einmal durch, um einen neuen Plan zu machen.
coaching-too-deep = Ich kann nicht ausrechnen, wie dieser Dialog weitergeht: Seine Fragen hängen über zu viele Ebenen voneinander ab. Deine Antworten sind gespeichert. Sag bitte denen Bescheid, die sich hier um die Dialoge kümmern.

## Der Plan

coaching-plan-title = { $title }: dein Plan
coaching-tryout-over = Das war ein Probelauf: Nichts davon zählt, und niemand wird an etwas erinnert.
coaching-commitments = Was du tun wirst
coaching-nothing-said = Noch ist nichts beantwortet.
coaching-way-question = Soll ich dich an dem Tag fragen, wie es gelaufen ist? Wähle, wie:
coaching-way-is = So erinnere ich dich: **{ $way }**
coaching-way-dm = Per Direktnachricht
coaching-way-thread = In einem privaten Thread
coaching-way-none = Gar nicht
coaching-way-saved = Gespeichert.
coaching-way-tested = Hier erinnere ich dich an das, was du dir vorgenommen hast. Du kannst das jederzeit abstellen.
coaching-way-closed = Ich konnte dir keine Direktnachricht schicken, deshalb wurde nichts geändert. Erlaube in den Privatsphäre-Einstellungen dieses Servers Direktnachrichten von Servermitgliedern und versuch es noch einmal, oder wähle den Thread.
coaching-change-button = Eine Antwort ändern
coaching-compare-button = Mit letztem Mal vergleichen
coaching-picture-button = Im Lauf der Zeit
coaching-markdown-button = Als Markdown
coaching-pdf-button = Als PDF
coaching-share-button = Mit einem Coach teilen
coaching-erase-button = Löschen

coaching-mine-title = Dein Coaching
coaching-mine-none = Du hast hier noch keinen Dialog begonnen. `/coaching starten` zeigt, was es gibt.
coaching-mine-choose = Einen Dialog öffnen
coaching-mine-begin = Einen Dialog beginnen
coaching-status-active = angefangen
coaching-status-paused = pausiert
coaching-status-done = beendet
coaching-commitments-open = Was du dir vorgenommen hast
coaching-commitment-choose = Erledigt, später oder festgefahren? Wähle eins
coaching-shares-button = Was ich teile

coaching-file-here = Hier ist die Datei zum Aufheben.
coaching-file-done = Beendet am { $day }
coaching-compare-title = { $title }: damals und jetzt
coaching-compare-days = Damals: { $then }. Jetzt: { $now }.
coaching-compare-same = = { $now }
coaching-compare-nothing = (nicht beantwortet)
coaching-compare-first = Du hast diesen Dialog zum ersten Mal beendet, deshalb gibt es noch nichts zu vergleichen. Geh ihn in ein paar Monaten noch einmal durch.
coaching-picture-title = { $title }: im Lauf der Zeit
coaching-picture-none = Dieser Dialog fragt nach keinen Zahlen, deshalb gibt es kein Bild. „{ coaching-compare-button }“ zeigt, was sich geändert hat.

## Vorhaben

coaching-standing-open = offen
coaching-standing-done = erledigt
coaching-standing-dropped = fallen gelassen
coaching-late-note = Das kommt verspätet, weil ich zu der Zeit nicht lief. Entschuldige!
commitment-reminder-title = Das hast du dir vorgenommen
commitment-reminder = Aus deinem Plan „{ $title }“. Wie ist es gelaufen? Jede Antwort ist in Ordnung.
commitment-reminder-thread = { $person }, heute steht etwas an, das du dir vorgenommen hast.
commitment-show-button = Zeig es mir
commitment-done-button = Erledigt
commitment-move-1-button = Morgen
commitment-move-7-button = In einer Woche
commitment-move-14-button = In zwei Wochen
commitment-move-day-button = Ein anderer Tag
commitment-stuck-button = Ich stecke fest
commitment-drop-button = Fallen lassen
commitment-again-button = Wieder aufnehmen
commitment-coach-button = Mit einem Coach sprechen
commitment-done = ✅ Erledigt und im Plan festgehalten. Gut gemacht!
commitment-dropped = 🍃 Fallen gelassen. Loslassen ist auch eine Entscheidung.
commitment-again = ⏳ Wieder offen.
commitment-moved = 📅 Verschoben. Dann frage ich wieder nach.
commitment-move-form-title = Ein anderer Tag
commitment-move-form-label = Auf welchen Tag?
commitment-day-past = Dieser Tag ist vorbei. Bitte gib einen an, der noch kommt.
commitment-day-far = Das ist in mehr als { $years ->
        [one] einem Jahr
       *[other] { $years } Jahren
    }. Ist im Jahr ein Tippfehler?
commitment-stuck-title = Festgefahren? Kommt vor.
commitment-stuck-part = Oft hilft es, einen Teil noch einmal anzusehen. Wähle einen: Ab da frage ich dich noch einmal, mit deinen bisherigen Antworten.
commitment-stuck-choose = Einen Teil noch einmal ansehen
commitment-stuck-coach = Oder sprich mit jemandem: Du wählst einen Coach und was du zum Lesen freigibst, und ihr trefft euch in einem privaten Thread.
commitment-stuck-nobody = Auf diesem Server steht gerade kein Coach auf der Liste. Du kannst den Schritt auch kleiner machen und ihm noch eine Woche geben.

## Coaches und Teilen

coaches-only = Das können nur Coaches dieses Servers. Ihre Rolle wählt die Moderation mit `/einstellungen öffnen`.
coach-gone = Diese Person steht hier nicht mehr als Coach auf der Liste. Bitte wähle jemand anderen.
coach-languages-needed = Bitte wähle mindestens eine Sprache, in der du coachst.
coach-form-title = Dein Profil als Coach
coach-form-languages-label = Sprachen, in denen du coachst
coach-form-subjects-label = Wobei du hilfst
coach-form-subjects-hint = Das lesen Mitglieder, wenn sie einen Coach wählen
coach-listed-title = Du stehst als Coach auf der Liste
coach-edit-button = Ändern
coach-leave-button = Von der Liste nehmen
coach-left = Du stehst nicht mehr als Coach auf der Liste. Was mit dir geteilt wurde, bleibt lesbar, bis es zurückgenommen wird.
share-title = Mit einem Coach teilen
share-intro = Wähle, wer „{ $title }“ lesen darf; danach wählst du, ob alles oder nur einen Teil. Zurücknehmen kannst du es jederzeit.
share-nobody = Auf diesem Server steht gerade kein Coach auf der Liste. Die Rolle wählt die Moderation mit `/einstellungen öffnen`, und Coaches tragen sich mit `/coaching profil` ein.
share-choose-coach = Einen Coach wählen
share-what = Was darf { $coach } lesen?
share-choose-part = Alles oder einen Teil
share-whole = Alles
share-one-part = ein Teil
share-done = { $coach } kann es jetzt lesen, mit `/coaching geteilt`. Bescheid gesagt habe ich nicht: Trefft euch in einem privaten Thread, oder sag es selbst.
share-meet-button = Im privaten Thread treffen
share-take-back-button = Zurücknehmen
share-met = Dein privater Thread mit dem Coach: { $thread }
share-coach-gone = Diese Person hat den Server verlassen oder ist hier nicht mehr Coach und kann nicht lesen, was du teilst. Du kannst es zurücknehmen und jemand anderen wählen.
share-thread = { $coach }, { $member } teilt „{ $title }“ mit dir und möchte reden. Was geteilt ist, öffnet sich mit dem Knopf, nur für den Coach.
share-read-button = Lesen
share-mine-title = Was du teilst
share-mine-none = Du teilst gerade nichts.
share-take-back-choose = Etwas zurücknehmen
share-taken-back = Zurückgenommen: Es kann nicht mehr gelesen werden.
share-gone = Das wird nicht mehr mit dir geteilt.
share-yourself = Du selbst kannst es schon lesen. Bitte wähle jemand anderen.
shares-full = Du teilst schon { $limit } Dinge. Nimm zuerst eins zurück.
share-coach-title = Mit dir geteilt
share-coach-none = Gerade teilt niemand etwas mit dir.
share-coach-choose = Wähle, was du lesen möchtest

## Öffentlich

coaching-card = Ein geführter Dialog: eine Frage nach der anderen, in deiner Sprache, in deinem Tempo. Am Ende hast du deinen eigenen Plan. Was du antwortest, siehst nur du.
coaching-card-by = Empfohlen von { $person }
coaching-promoted = Deine Empfehlung steht im Kanal. Danke fürs Weitersagen!
coaching-promote-not-here = Empfehlen kannst du einen Dialog nur in einem Textkanal oder einem Thread.
coaching-promote-may-not = Du darfst in diesem Kanal nicht schreiben, deshalb tue ich es auch nicht.
coaching-promote-lacks = Ich kann hier nichts veröffentlichen. Mir fehlt noch: { $permissions }. Bitte sag der Moderation Bescheid.
coaching-card-there = Dieser Dialog wurde hier vor weniger als { $days } Tagen empfohlen. Ein anderer Kanal freut sich bestimmt!

## Einstellungen

coaching-settings-title = Coaching
coaching-settings = Wer diese Rolle hat, ist Coach: Mitglieder können Dialoge mit Coaches teilen. Coaches tragen sich mit `/coaching profil` ein. Wer die Rolle verliert, kann sofort nichts mehr lesen.
coaching-settings-role = Die Rolle der Coaches
coaching-role-unfit = Bitte wähle eine Rolle dieses Servers, und nicht die, die alle haben.
settings-coaching-button = Coaches
