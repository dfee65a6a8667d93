# Gesuche, Angebote und Partnersuchen; wer passt; sich treffen.
#
# Words used throughout: a request on the board, whether it seeks or offers, is an „Eintrag“; the board is the
# „Schwarze Brett“.

## Commands

cmd-cooperation = kooperation
    .description = Suchen, anbieten, Partner finden – über Grenzen und Sprachen hinweg
cmd-cooperation-new = neu
    .description = Sag in deiner Sprache, was du suchst oder anbietest
cmd-cooperation-mine = meine
    .description = Deine Einträge und was auf deine Antwort wartet
cmd-cooperation-browse = stöbern
    .description = Das Schwarze Brett: was andere suchen und anbieten
cmd-cooperation-kind = art
    .description = Gesuche, Angebote oder Partnersuchen
cmd-cooperation-language =
    .description = Eine Sprache, in der man mitmachen kann
cmd-side-seek = sucht etwas
cmd-side-offer = bietet etwas an
cmd-side-partner = sucht Projektpartner
cmd-menu-request = Eintrag daraus machen

## Kinds, parts and states

coop-kind-seek = Gesucht
coop-kind-offer = Angebot
coop-kind-partner = Projektpartner gesucht

coop-part-kind = Was es ist
coop-part-concepts = Worum es geht
coop-part-period = Wann
coop-part-mode = Wo
coop-part-languages = Sprachen
coop-part-reward = Gegenleistung
coop-part-countries = Gewünschte Länder

coop-period-soon = innerhalb eines Monats
coop-period-months = in den nächsten drei Monaten
coop-period-year = innerhalb eines Jahres
coop-period-whenever = wann es passt
coop-mode-remote = ortsunabhängig
coop-mode-either = vor Ort oder ortsunabhängig
coop-mode-on-site = vor Ort
coop-reward-paid = bezahlt
coop-reward-exchange = im Tausch
coop-reward-volunteer = unbezahlt
coop-reward-open = nach Absprache
coop-any-language = egal welche Sprache
coop-any-country = egal welches Land
coop-concepts-none = nichts davon

coop-programme = Förderprogramm
coop-deadline = Antragsfrist
coop-duration = Laufzeit
coop-budget = Budget
coop-lead = Federführung
coop-found = Schon dabei
coop-progress-partners = { $found } von { $needed ->
        [one] einem Partner
       *[other] { $needed } Partnern
    }
coop-progress-countries = { $found } von { $needed ->
        [one] einem Land
       *[other] { $needed } Ländern
    }

coop-open-until = offen bis { $date }
coop-tag-open = offen
coop-tag-over = geschlossen
coop-state-expired = nicht mehr offen
coop-state-closed = geschlossen
coop-was-met = wir haben uns getroffen
coop-was-working = wir arbeiten zusammen
coop-was-done = das Projekt ist fertig
coop-was-nothing = es ist nichts daraus geworden

## Writing

coop-new-title = Was hast du vor?
coop-new-intro =
    Schreib in deiner Sprache. Ich suche in allen Ländern des Netzwerks nach passenden Leuten und zeige dir, und nur dir, sofort, wen ich gefunden habe und warum.
    Was du schreibst, wird sofort gespeichert. Du kannst also jederzeit aufhören und mit `/kooperation neu` weitermachen.
coop-begin-seek-button = Ich suche
coop-begin-offer-button = Ich biete an
coop-begin-partner-button = Partner für ein Projekt

coop-words-form-title = In deinen Worten
coop-words-form-label = Worum geht es?
coop-words-form-hint = In jeder unserer fünf Sprachen. Nenn das Handwerk oder die Sache, und wofür.
coop-any-placeholder = Wir suchen …, wir können … anbieten
coop-seek-placeholder = Wer leuchtet unsere Ausstellung im alten Speicher aus? …
coop-offer-placeholder = Ich verleihe 200 m Segeltuch und zeige, wie man es näht …
coop-partner-placeholder = Unser Museum und ein Chor wollen einen Antrag stellen und brauchen noch zwei …

coop-panel-title = Dein Eintrag
coop-panel-changing = Deinen Eintrag ändern
coop-panel-no-text = Noch nichts geschrieben.
coop-panel-open = Noch offen
coop-panel-open-hint = Antworte, worauf du magst; alles darf offen bleiben.
coop-panel-foreign = Das sieht nicht nach Deutsch, Englisch, Litauisch, Polnisch oder Schwedisch aus, und die lese ich am besten. Schreib es in einer dieser Sprachen, dann findet sich eher jemand. Oder mach so weiter: Es geht nichts verloren, am Schwarzen Brett können es alle lesen, und was du unten auswählst, zählt in jeder Sprache.
coop-panel-waiting = Was du dort getippt hast, ist gespeichert. Öffne das Formular noch einmal, um es zu berichtigen.
coop-kind-placeholder = Was ist es?
coop-concepts-placeholder = Worum geht es? Wähle, was passt
coop-period-placeholder = Wann?
coop-mode-placeholder = Wo?
coop-languages-placeholder = Welche Sprachen sollten die anderen können?
coop-reward-placeholder = Was gibt es dafür?
coop-countries-placeholder = Woher sollten die anderen kommen?
coop-text-button = Der Text
coop-programme-button = Das Förderprogramm
coop-consortium-button = Die Partner
coop-all-button = Alles andere
coop-preview-button = Vorschau
coop-publish-button = Veröffentlichen
coop-publish-changes-button = Änderungen veröffentlichen
coop-discard-button = Verwerfen
coop-discarded = Verworfen. Was veröffentlicht ist, bleibt, wie es war.

coop-preview-consent =
    Mit dem Veröffentlichen willigst du ein, dass alle auf diesem Server deinen Eintrag am Schwarzen Brett lesen können und dass der Bot dir Antworten darauf als Direktnachricht bringt. Du kannst ihn jederzeit ändern, schließen oder löschen.

coop-programme-form-title = Das Förderprogramm
form-coop-programme-label = Förderprogramm oder Förderlinie
form-coop-deadline-label = Antragsfrist
form-coop-duration-label = Wie lange soll es dauern?
form-coop-budget-label = Budget, ungefähr
form-coop-lead-label = Wer hat die Federführung?
coop-programme-placeholder = Kreatives Europa, kleine Kooperationsprojekte
coop-deadline-placeholder = 31.03.2027
coop-duration-placeholder = 24 Monate, ab September
coop-budget-placeholder = 100.000 bis 200.000 Euro
coop-lead-placeholder = wir; oder: noch offen
coop-consortium-form-title = Die Partner
form-coop-partners-needed-label = Benötigte Partner, euch mitgezählt
form-coop-countries-needed-label = Benötigte Länder, eures mitgezählt
form-coop-partners-found-label = Wie viele sind dabei, euch mitgezählt?
form-coop-found-label = Wer ist schon dabei?
form-coop-countries-found-label = Länder derer, die dabei sind
coop-found-placeholder = ein Theater in Rostock, eine Schule in Rietavas

## Problems

coop-text-needed = Bitte sag in ein paar Worten, worum es geht.
coop-kind-needed = Bitte wähle zuerst, was es ist: Suchst du, bietest du an, oder suchst du Partner für ein Projekt?
coop-no-invites = Einladungen auf andere Discord-Server dürfen nicht in einem Eintrag stehen. Bitte nimm sie heraus; der Rest ist gespeichert.
coop-too-many-links = Das sind { $count } Links, aber nur { $limit } passen in einen Eintrag. Bitte behalte die wichtigsten.
coop-date-unreadable = „{ $typed }“ kann ich nicht als Datum lesen. Bitte schreib es wie 31.03.2027 oder 2027-03-31.
coop-date-past = Diese Frist ist vorbei. Bitte gib eine an, die noch kommt, oder lass das Feld leer.
coop-number-range = Bitte gib eine Zahl bis { $most } an oder lass das Feld leer.
coop-draft-there = Du warst schon dabei, einen Eintrag zu schreiben; den habe ich behalten. Der Text deiner Nachricht wartet unter „{ coop-text-button }“: Schick das Formular ab, um ihn stattdessen zu nehmen.
coop-not-your-message = Diese Nachricht ist von jemand anderem. Einträge kannst du nur aus deinen eigenen Nachrichten machen; erzähl der anderen Person von `/kooperation neu`.
coop-message-gone = Diese Nachricht gibt es nicht mehr. Schreib deinen Eintrag neu mit `/kooperation neu`.
coop-nothing-to-publish = Es gibt nichts Neues zu veröffentlichen. Deine Einträge findest du mit `/kooperation meine`.
coop-enough-open = Du hast schon { $limit } offene Einträge, und für mehr ist kein Platz. Schließ zuerst einen mit `/kooperation meine`; dein Entwurf bleibt gespeichert.
coop-enough-today = Du hast in den letzten 24 Stunden { $limit } Einträge veröffentlicht. Dein Entwurf ist gespeichert; bitte veröffentliche ihn später.
coop-enough-answers = Du hast in den letzten 24 Stunden auf { $limit } Einträge geantwortet. Bitte mach später weiter.
coop-gone = Diesen Eintrag gibt es nicht mehr. Sieh dich mit `/kooperation stöbern` um.
coop-not-open = Dieser Eintrag ist nicht mehr offen. Sieh dich mit `/kooperation stöbern` um.
coop-person-gone = Diese Person kann nicht mehr vorgeschlagen werden. Sieh mit `/kooperation meine` noch einmal nach, wer passt.
coop-own-request = Das ist dein eigener Eintrag. Wer dazu passt, siehst du mit `/kooperation meine`.
coop-deadline-over = Die Frist dieses Projekts ist vorbei. Ändere sie zuerst und öffne den Eintrag dann wieder.

## What was found

coop-published = ✅ Veröffentlicht.
coop-published-changes = ✅ Die Änderungen sind veröffentlicht.
coop-found-title = { $count ->
        [0] Noch passt niemand gut genug
        [one] Eine Person könnte passen
       *[other] { $count } Personen könnten passen
    }
coop-found-nobody-else = Sonst passt noch niemand gut genug
coop-found-intro = Das siehst nur du. Möchtest du jemanden kennenlernen, frage ich nach; sonst erfährt es niemand, und wenn ihr beide Ja sagt, öffnet sich ein privater Thread für euch zwei.
coop-found-none = Lieber schlage ich niemanden vor als irgendwen. Dein Eintrag hängt am Schwarzen Brett, und ich kann Bescheid sagen, wenn jemand passt.
coop-found-unread = Ich konnte nicht erkennen, worum es geht. Sag es mit anderen Worten, in einer unserer fünf Sprachen, oder wähle unter „{ panel-open-button }“, was passt; dann suche ich noch einmal.
coop-because = { $discipline }: Du schreibst „{ $yours }“, dort steht „{ $theirs }“
coop-because-you-mean = { $discipline }: Dort steht „{ $theirs }“, und das scheinst du zu meinen
coop-because-they-mean = { $discipline }: Du schreibst „{ $yours }“, und das scheint dort gemeint zu sein
coop-common-languages = gemeinsame Sprachen: { $languages }
coop-no-common-language = keine gemeinsame Sprache angegeben
coop-same-town = derselbe Ort
coop-kindred-title = Passende Einträge anderer
coop-did-you-mean = Hast du eins davon gemeint? Dann suche ich noch einmal.
coop-meant-placeholder = Wähle, was du gemeint hast
coop-watch-on-button = Sag Bescheid, wenn jemand passt
coop-watch-off-button = Nicht mehr Bescheid sagen
coop-watching = Abgemacht: Ich schreibe dir eine Direktnachricht, wenn jemand Neues passt, höchstens dreimal in der Woche.
coop-watching-no-more = Ich sage dir nicht mehr Bescheid, wenn jemand Neues passt.
coop-manage-button = Mein Eintrag
coop-meet-button = Ich möchte dich kennenlernen
coop-misfit-button = Nichts für mich …
coop-take-back-button = Doch lieber nicht …
coop-asked = Du möchtest { $people } kennenlernen. Sobald die andere Seite auch Ja sagt, öffnet sich ein privater Thread.

## Interest

coop-noted-author = Notiert. Ich frage einmal nach, falls die Person das erlaubt hat. Sonst erfährt es niemand; sagt auch sie Ja, öffnet sich ein privater Thread für euch zwei.
coop-noted-member = Notiert. Das erfährt nur, wer den Eintrag geschrieben hat. Möchte die Person dich auch kennenlernen, öffnet sich ein privater Thread für euch zwei.
coop-met = 🎉 Ihr möchtet euch beide kennenlernen! Ich bringe euch jetzt zusammen.
coop-why-not = Warum passt es nicht? Niemand erfährt davon; mir hilft es, besser zu werden.
coop-not-skill-button = Falsches Fachgebiet
coop-not-place-button = Falscher Ort
coop-not-language-button = Falsche Sprache
coop-not-time-button = Keine Zeit
coop-not-no-button = Einfach nein
coop-declined = Danke. Die andere Person erfährt nichts davon.
coop-pause-on-button = Eine Weile Pause machen
coop-pause-off-button = Pause beenden
coop-paused-until = Bis zum { $date } wirst du weder vorgeschlagen noch auf Einträge hingewiesen.
coop-resumed = Du kannst wieder vorgeschlagen werden.

## Messages

coop-fits = **Ein Eintrag auf { $server } passt zu dem, was du geschrieben hast:**
coop-fits-ask = Möchtest du die Person kennenlernen? Sagt ihr beide Ja, öffnet sich ein privater Thread. Wenn nicht, erfährt es niemand.
coop-interest = Jemand möchte dich wegen deines Eintrags kennenlernen:
coop-interest-ask = Möchtest du das auch? Dann öffnet sich ein privater Thread für euch zwei. Wenn nicht, erfährt die andere Person es nicht.
coop-someone = Jemand Neues passt zu deinem Eintrag:
coop-first = { $one } und { $other }, ihr möchtet euch beide kennenlernen!
coop-first-hint = Dieser Thread ist für euch zwei; die Moderation kann ihn sehen. Klärt doch als Erstes, wann und wie ihr miteinander sprecht.
coop-contact = Du und { $other }, ihr möchtet euch beide kennenlernen! Schreibt einander einfach.
coop-expiring = Dein Eintrag ist bis zum { $date } offen. Stimmt er noch?
coop-outcome-ask = Darf ich einmal fragen, was daraus geworden ist? Dem Netzwerk hilft es zu wissen, was gelingt.
coop-outcome-placeholder = Was ist daraus geworden?
coop-outcome-thanks = Danke fürs Erzählen!
coop-outcome-still-open = Danke fürs Erzählen! Dein Eintrag bleibt bis zum { $date } offen; schließ ihn, sobald er seinen Zweck erfüllt hat.
coop-decision-hide-request =
    Die Moderation von { $server } hat deinen Eintrag ausgeblendet. Die Begründung: { $reason }
    Du kannst ihn mit `/kooperation meine` ändern; die Moderation kann ihn wieder zeigen.
coop-decision-show-request = Dein Eintrag auf { $server } wird wieder gezeigt.{ $reason }
coop-decision-close-request = Die Moderation von { $server } hat deinen Eintrag geschlossen. Die Begründung: { $reason }

## Lists

coop-mine-title = Deine Kooperationen
coop-mine-waiting = Einträge, die zu dir passen und auf deine Antwort warten
coop-mine-interested = Wer dich wegen deiner Einträge kennenlernen möchte
coop-mine-own = Deine Einträge
coop-mine-none = Du hast noch keine Einträge.
coop-mine-met = Wen du kennengelernt hast
coop-own-placeholder = Öffne einen deiner Einträge
coop-new-button = Neuer Eintrag
coop-browse-button = Schwarzes Brett
coop-browse-title = { $count ->
        [0] Keine offenen Einträge
        [one] Ein offener Eintrag
       *[other] { $count } offene Einträge
    }
coop-browse-none = Dazu passt gerade nichts. Versuch es mit weniger Filtern, oder mach den Anfang: `/kooperation neu`
coop-fitting-button = Was passt zu mir?
coop-fitting-title = { $count ->
        [0] Am Schwarzen Brett passt noch nichts zu dir
        [one] Ein Eintrag, der zu dir passt
       *[other] { $count } Einträge, die zu dir passen
    }
coop-fitting-hint = Nach dem, was in deinem Steckbrief steht. Das siehst nur du.
coop-fitting-needs-consent = Dafür muss ich deinen Steckbrief mit den Einträgen vergleichen. Erlaube „{ consent-matching }“ unter `/datenschutz` und komm dann wieder.
coop-manage-title = Dein Eintrag
coop-find-button = Wer passt?
coop-renew-button = Um 60 Tage verlängern
coop-reopen-button = Wieder öffnen
coop-renewed = Offen bis { $date }.
coop-close-button = Eintrag schließen
coop-closed = Geschlossen. Wenn du magst, sag, was daraus geworden ist.
coop-remove-button = Eintrag löschen
coop-remove-ask = Diesen Eintrag endgültig löschen, mit allen Vorschlägen und Antworten? Geöffnete Threads bleiben. Möchtest du ihn lieber behalten, schließ ihn stattdessen.
coop-removed = Der Eintrag ist gelöscht.

## Moderation

coop-hidden = **Von der Moderation ausgeblendet.** Die Begründung: { $reason }
coop-reports-button = Meldungen: { $count }
coop-reports-further-button = Meldungen zu Einträgen: { $count }
coop-reports-title = Meldungen zu Einträgen
coop-report-title = Ein Eintrag wurde gemeldet
coop-report-about = Eintrag von { $author }, gemeldet von { $reporter } am { $date }:
coop-changed-hidden-title = Nach dem Ausblenden geändert
coop-changed-hidden = { $author } hat einen ausgeblendeten Eintrag geändert. Bitte sieh ihn dir noch einmal an.
coop-reporting-form-title = Einen Eintrag melden
coop-hiding-form-title = Einen Eintrag ausblenden
coop-ending-form-title = Einen Eintrag schließen
coop-end-button = Eintrag schließen
coop-now-hidden = Der Eintrag ist ausgeblendet; wer ihn geschrieben hat, kennt jetzt den Grund.
coop-now-shown = Der Eintrag wird wieder gezeigt; wer ihn geschrieben hat, weiß Bescheid.
coop-now-closed = Der Eintrag ist geschlossen; wer ihn geschrieben hat, kennt jetzt den Grund.
act-hide-request = Eintrag ausgeblendet
act-show-request = Eintrag wieder gezeigt
act-close-request = Eintrag geschlossen
act-dismiss-request = Meldungen zu einem Eintrag erledigt, alles in Ordnung

purpose-cooperation = Kanal fürs Schwarze Brett
purpose-cooperation-hint = Hier hängt, was Mitglieder suchen und anbieten
channel-cooperation-name = schwarzes-brett
check-no-cooperation = Es ist kein Kanal fürs Schwarze Brett ausgewählt; zu sehen ist es nur mit `/kooperation stöbern`. Wähle in den Einstellungen einen aus.

## In the digest, in privacy and in help

digest-cooperation = { $count ->
        [one] Ein neuer Eintrag am Schwarzen Brett
       *[other] { $count } neue Einträge am Schwarzen Brett
    }
digest-cooperation-more = und { $count } weitere: `/kooperation stöbern`
privacy-stored-cooperation = **Einträge am Schwarzen Brett**: was du suchst oder anbietest, wer wem aufgrund welcher deiner Worte vorgeschlagen wurde, was du geantwortet hast, und Pausen. Hilft ein Sprachmodell mit, auch die Zahlen, die es für den Vergleich aus deinen Worten macht. Eine Antwort sieht die andere Seite erst, wenn beide Ja gesagt haben. Ein Eintrag verschwindet { $months } Monate nach seinem Ende, mit allem, was daran hängt; nur Zahlen ohne Namen bleiben. Ein Entwurf wartet { $days } Tage.
help-cooperation = **Partner finden, über Grenzen und Sprachen hinweg**
    Mit { $cooperation_new } sagst du in deiner Sprache, was du suchst oder anbietest; { $cooperation_browse } zeigt, was andere suchen und anbieten, und { $cooperation_mine }, was auf dich wartet. Oder öffne das Menü einer deiner Nachrichten, dann „Apps“, dann „{ cmd-menu-request }“.
