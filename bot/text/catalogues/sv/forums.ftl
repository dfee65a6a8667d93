# Forums: the meetings of the network, who comes, reminders, and what came of them.
#
# Words used throughout: to call a forum is to ”ordna” it, the organisers are ”arrangörerna”; a task is an ”uppdrag”,
# since ”uppgifter” are personal data.

## Commands

cmd-forum = forum
    .description = Nätverkets forum, möten och workshoppar
cmd-forum-create = nytt
    .description = Ordna ett forum: steg för steg från rubriken till kortet
cmd-forum-duplicate = kopiera
    .description = Börja på ett nytt forum med planen från ett tidigare, t.ex. förra årets
cmd-forum-which = forum
    .description = Vilket forum: börja skriva rubriken
cmd-forum-list = lista
    .description = Kommande forum
cmd-forum-mine = mina
    .description = Forum som du har svarat på, dina uppdrag, och alltihop som kalenderfil
cmd-forum-history = tidigare
    .description = Tidigare forum: beslut, uppdrag och vad det blev av dem
cmd-reminders = påminnelser
    .description = Hur och när jag påminner dig om forum: se, ändra eller stoppa det

## What a forum is

forum-kind-annual = Årsforum
forum-kind-meeting = Möte
forum-kind-workshop = Workshop
forum-kind-online = Online

forum-part-basics = Typ och värd
forum-part-words = Texter
forum-part-when = När
forum-part-where = Var
forum-part-agenda = Program
forum-part-seats = Platser
forum-part-reminders = Påminnelser
forum-part-extras = Övrigt

## The card

forum-when = När
forum-where = Var
forum-host = Värd
forum-seats = Platser
forum-agenda = Program
forum-again = Återkommer
forum-local-time = Lokal tid: { $date } kl. { $times } ({ $zone })
forum-agenda-more = { $count ->
        [one] … och en punkt till
       *[other] … och { $count } punkter till
    }
forum-seats-of = { $taken } av { $capacity } upptagna
forum-seats-open = { $taken ->
        [0] för alla som kommer
        [one] en person kommer
       *[other] { $taken } personer kommer
    }
forum-waiting = { $count ->
        [one] en på väntelistan
       *[other] { $count } på väntelistan
    }
forum-coming-list = { $count ->
        [0] Ingen har tackat ja än. Blir du den första?
        [one] Kommer
       *[other] Kommer ({ $count })
    }
forum-coming-more = { $count ->
        [one] och en till
       *[other] och { $count } till
    }
forum-maybe-count = { $count ->
        [one] en kanske
       *[other] { $count } kanske
    }
forum-guests = +{ $count }
forum-answer-by = Svara gärna senast { $time }
forum-by = Ordnas av { $organiser }
forum-card-cancelled = Inställt: det här forumet blir inte av.
forum-card-over = Det här forumet är slut. Vad det ledde till: `/forum tidigare`
forum-coming-button = Jag kommer
forum-maybe-button = Kanske
forum-cant-button = Kan inte
forum-calendar-button = Till min kalender
forum-ask-button = Fråga arrangörerna
forum-thread-button = Till tråden
forum-organise-button = Arrangera
forum-details-button = Öppna

forum-every-day = { $interval ->
        [one] varje dag
        [2] varannan dag
       *[other] med { $interval } dagars mellanrum
    }
forum-every-week = { $interval ->
        [one] varje vecka
        [2] varannan vecka
       *[other] med { $interval } veckors mellanrum
    }
forum-every-month = { $interval ->
        [one] varje månad
        [2] varannan månad
       *[other] med { $interval } månaders mellanrum
    }
forum-every-year = { $interval ->
        [one] varje år
        [2] vartannat år
       *[other] med { $interval } års mellanrum
    }
forum-every-weekday = { $every }, samma veckodag
forum-every-until = { $every }, till och med { $date }

## Answering

forum-answered-seated = ✅ Vi ses! Du har en plats.
forum-answered-guests = { $count ->
        [one] Du tar med en gäst.
       *[other] Du tar med { $count } gäster.
    }
forum-answered-waiting = ⏳ Alla platser är upptagna. Du är nummer { $place } på väntelistan; så snart en plats blir ledig frågar jag dig.
forum-answered-offered = 🎟️ Det finns en ledig plats till dig. Bekräfta den senast { $until }.
forum-answered-lapsed = Platsen som hölls åt dig har gått till nästa. Tryck på ”{ forum-coming-button }” för att ställa dig i kö igen.
forum-answered-maybe = 🤔 Noterat: kanske. Ingen plats hålls åt dig; tryck på ”{ forum-coming-button }” så snart du vet.
forum-answered-cant = Noterat: du kan inte komma. Tack för att du säger till.
forum-answered-kept = Dina platser är kvar som de var: så många till får inte plats.
forum-answer-none-yet = Du har inte svarat än.
forum-guests-choose = Tar du med gäster?
forum-guests-option = { $count ->
        [0] Bara jag
        [one] En gäst
       *[other] { $count } gäster
    }
forum-way-question = Hur ska jag påminna dig?
forum-way-dm = I direktmeddelanden
forum-way-thread = Med ett omnämnande i tråden
forum-way-none = Inte alls
forum-way-is = Påminnelser: **{ $way }**
forum-way-tested = Från och med nu påminner jag dig här om ”{ $title }”. Du kan stoppa det under varje påminnelse.
forum-way-closed = Jag kunde inte skicka ett direktmeddelande till dig, så inget har ändrats. Tillåt direktmeddelanden från medlemmar i serverns sekretessinställningar och försök igen, eller välj tråden.
forum-calendar-here = Här är filen till din kalender. Hämtar och öppnar du den igen senare uppdateras händelsen i stället för att dubbleras.
forum-calendar-none = Du har inte svarat ”{ forum-coming-button }” eller ”{ forum-maybe-button }” på något kommande forum än. Se dig om med `/forum lista`.
forum-interested = Du har markerat ”{ $title }” som intressant på Discord. Men ingen plats hålls åt dig än. Kommer du?
forum-interested-noted = { $title }: kommer du?

forum-ask-title = Fråga arrangörerna
forum-ask-form-label = Din fråga
forum-ask-form-hint = Bara du, arrangörerna och moderatorerna ser den
forum-ask-empty = Skriv en fråga: en tom kan arrangörerna inte svara på.
forum-ask-thread-name = Fråga: { $title }
forum-ask-first = { $organiser }, { $person } har en fråga om **{ $title }**:
forum-ask-opened = Din fråga finns i en privat tråd: { $thread }
forum-ask-no-thread = Jag kan inte öppna en privat tråd i { $channel }. Säg gärna till en moderator: `/inställningar kontrollera` visar vad jag saknar. Här är din fråga, så att inget går förlorat: { $words }

## Messages

forum-late-note = Det här kommer sent: jag var inte igång då. Förlåt!
forum-reminder-title = { $title } börjar { $time }
forum-reminder-maybe = Du svarade kanske. Vet du nu?
forum-reminder-waiting = Du står fortfarande på väntelistan.
forum-reminder-thread = **{ $title }** börjar { $time }
forum-remind-hour-button = Igen om en timme
forum-remind-day-button = Igen i morgon
forum-remind-stop-button = Sluta påminna mig
forum-snoozed = Jag påminner dig igen { $time }.
forum-reminders-stopped = Inga fler påminnelser om det här forumet. Allt annat hittar du med `/påminnelser` på servern.
forum-changed-title = Ändrat: { $title }
forum-changed-old = Förut
forum-changed-new = Nu
forum-changed-still = Passar det dig fortfarande?
forum-cancelled-title = Inställt: { $title }
forum-cancelled-body = Forumet som var planerat till { $time } blir inte av.
forum-cancelled-reason = Arrangörerna skriver: { $reason }
forum-offer-title = En plats är ledig: { $title }
forum-offer-body = Den hålls åt dig till { $until }. Sedan går den till nästa på väntelistan.
forum-offer-accept-button = Tacka ja
forum-offer-decline-button = Tacka nej
forum-offer-accepted = ✅ Platsen är din. Vi ses!
forum-offer-declined = Tack, platsen går till nästa.
forum-offer-over = Det här erbjudandet har gått ut: platsen har gått till nästa.
forum-invite-title = Kommer du? { $title }
forum-invite-stop-button = Fråga mig inte
forum-invite-stopped = Jag frågar inte igen. Det kan du ändra med `/påminnelser` på servern.
forum-feedback-title = Hur var det? { $title }
forum-feedback-body = Tre tryck hjälper arrangörerna; skriv gärna en mening också. Vem som har skrivit vad berättas inte.
forum-feedback-button = Säg hur det var
forum-mark-whole = Som helhet
forum-mark-contacts = Nya kontakter
forum-mark-usefulness = Nytta för ditt arbete
forum-feedback-choose = { $what }: 1 (inte alls bra) till 5 (mycket bra)
forum-feedback-words-button = Skriv en mening
forum-feedback-form-label = Vad var bra, vad skulle du ändra på?
forum-feedback-thanks = Tack! Du kan ändra det så länge du vill.
forum-task-title = Ditt uppdrag efter { $title }
forum-task-due = Ska vara klart { $date }
forum-task-done-button = Klart
forum-task-later-button = Senare
forum-task-done = ✅ Klart. Vad blev det av det? Skriv gärna en mening till nästa forum.
forum-task-later = Nu ska det vara klart { $date }.

## Reminders

reminders-title = Dina påminnelser om forum
reminders-intro = Det här gäller alla forum på servern. För ett enskilt forum kan du välja något annat när du svarar.
reminders-way = Vanligtvis: **{ $way }**
reminders-way-unset = Vanligtvis: i direktmeddelanden om du tillåter det, annars inte alls
reminders-which = Vilka
reminders-way-choose = Hur jag påminner dig
reminders-which-choose = När jag påminner dig
reminders-30-days = 30 dagar före
reminders-7-days = 7 dagar före
reminders-1-days = En dag före
reminders-1-hours = En timme före
reminders-none = inga
reminders-forums = Kommande forum
reminders-forums-none = Du har inte svarat på något kommande forum än.
reminders-invite-on-button = Fråga mig om nya forum
reminders-invite-off-button = Fråga mig inte om nya forum
reminders-invites-on = Du får en fråga om varje forum som du inte har svarat på.
reminders-invites-off = Du får inga frågor om forum som du inte har svarat på.
reminders-stop-all-button = Stoppa alla
reminders-stopped-all = Alla påminnelser om forum är stoppade.
reminders-saved = Sparat.
reminders-needs-server = Dina påminnelser gäller en server i taget: använd `/påminnelser` där.

## Working on a forum

forum-panel-new = Ett nytt forum
forum-panel-change = Ändra: { $title }
forum-panel-intro = Allt du skriver sparas direkt. Bara rubrik, tid och plats behövs; förhandsgranskningen visar vad andra kommer att se.
forum-panel-changed = Du har ändringar som inte är publicerade än. Till dess är det publicerade kvar som det är.
forum-panel-problems = Titta på det här igen; resten är sparat:
forum-panel-waiting = Det du skrev där finns kvar. Öppna delen igen för att rätta till det.
forum-panel-saved = Sparat.
forum-panel-holiday = Helgdag { $date } ({ $country }): { $name }
forum-panel-clash = Samtidigt: { $title }, { $time }
forum-panel-clash-elsewhere = Samtidigt har en annan server i nätverket ett forum: { $time }
forum-panel-no-channel = Ingen kanal för forum är vald än, så inget kort läggs upp. En moderator väljer en med `/inställningar öppna`.
forum-panel-empty = inget än
forum-panel-open-button = Ändra
forum-panel-add-button = Fyll i
forum-panel-preview-button = Förhandsgranska
forum-panel-publish-button = Publicera
forum-panel-publish-changes-button = Publicera ändringarna
forum-panel-discard-button = Släng
forum-panel-discarded = Ditt utkast är slängt. Det som var publicerat är kvar som det var.
forum-preview-title = Så här kommer andra att se det
forum-preview-change = Alla som har svarat får veta om tiden eller platsen är ny, med den gamla bredvid.
forum-published = ✅ Publicerat. Kortet dyker upp i kanalen för forum, och resten sköter sig självt.
forum-published-changes = ✅ Ändringarna är publicerade.
forum-published-no-channel = ✅ Publicerat. Det går att hitta med `/forum lista`. Ett kort läggs upp när moderatorerna har valt en kanal för forum.
forum-texts-intro = En rubrik och en beskrivning på varje språk du vill. Den som saknar sitt språk får se det första.
forum-texts-choose = Välj ett språk att skriva på

forum-form-basics-title = Typ och värd
forum-form-kind-label = Vad är det?
forum-form-host-label = Värdorganisation
forum-form-host-hint = Vem som bjuder in, om det inte är du själv
forum-form-words-title = Texter: { $language }
forum-form-title-label = Rubrik
forum-form-title-hint = Tomt: språket tas bort
forum-form-description-label = Vad handlar det om?
forum-form-when-title = När
forum-form-date-hint = Till exempel 2027-06-15
forum-form-start-date-label = Första dagen
forum-form-start-time-label = Börjar kl.
forum-form-end-date-label = Sista dagen
forum-form-end-date-hint = Tomt: samma dag
forum-form-end-time-label = Slutar kl.
forum-form-time-hint = Till exempel 10:00
forum-form-zone-label = Vilken tidszon?
forum-form-zone-hint = Tiderna är de som klockorna visar där
forum-form-where-title = Var
forum-form-place-label = Ort
forum-form-place-other = En annan ort
forum-form-town-label = En annan ort: vad heter den?
forum-form-country-label = I vilket land ligger den?
forum-form-venue-label = Lokal eller adress
forum-form-venue-hint = Hus, gata, rum
forum-form-link-label = Länk, om det är online
forum-form-agenda-title = Program
forum-form-agenda-label = En rad för varje punkt
forum-form-agenda-hint = Tid, rubrik – vem som talar. En ny dag börjar med en rad med dess datum
forum-form-agenda-placeholder = 10:00 Välkommen – Maja
forum-form-seats-title = Platser
forum-form-capacity-label = Hur många får plats?
forum-form-capacity-hint = Gäster räknas. Tomt: så många som kommer
forum-form-answer-by-label = Svara senast
forum-form-answer-by-hint = Datum och tid; tomt: tills det börjar
forum-form-reminders-title = Påminnelser
forum-form-reminders-label = När ska jag påminna dem som kommer?
forum-form-reminders-hint = Var och en kan ändå stänga av sina
forum-form-extras-title = Övrigt
forum-form-recurrence-label = Återkommer det?
forum-form-until-label = Till och med vilket datum?
forum-form-until-hint = Tomt: utan slut
forum-form-picture-label = Webbadress till en bild
forum-form-role-label = En roll för dem som kommer?
forum-form-role-hint = Den tas bort igen när forumet är slut
forum-role-yes = Ja, en roll tills det är slut
forum-role-no = Ingen roll
forum-repeat-never = Bara en gång
forum-repeat-week = Varje vecka
forum-repeat-two-weeks = Varannan vecka
forum-repeat-month = Varje månad, samma datum
forum-repeat-month-day = Varje månad, samma veckodag
forum-repeat-year = Varje år, samma datum
forum-repeat-year-day = Varje år, samma veckodag
forum-repeat-other = Som det är nu

## Organising

forum-organise-title = Arrangera: { $title }
forum-organise-numbers = { $coming } kommer · { $waiting } på väntelistan · { $maybe } kanske · { $cant } kan inte · { $arrived } incheckade
forum-organise-change-button = Ändra
forum-organise-cancel-button = Ställ in
forum-organise-attendance-button = Deltagarlista
forum-organise-checkin-button = Incheckning
forum-organise-minutes-button = Anteckningar och beslut
forum-organise-tasks-button = Uppdrag
forum-organise-copies-problem = På Discord kunde jag inte skapa eller ändra: { $what }. `/inställningar kontrollera` visar vad jag saknar; jag fortsätter att försöka.
forum-cancel-title = Ställa in { $title }?
forum-cancel-means = Alla som har svarat får veta det direkt. Det går inte att ångra.
forum-cancel-form-title = Ställ in det här forumet
forum-cancel-form-label = Varför? Alla som har svarat läser det här
forum-cancel-series-button = Ställ in alla som följer också
forum-cancel-one-button = Ställ bara in det här
forum-cancel-done = Forumet är inställt. Alla som har svarat får veta det nu.
forum-attendance-file = { $count ->
        [one] En person.
       *[other] { $count } personer.
    } Behåll filen bara så länge du behöver den: när uppgifter raderas här finns de kvar i filen.
forum-attendance-who = Person
forum-attendance-answer = Svar
forum-attendance-guests = Gäster
forum-attendance-arrived = Incheckad
forum-seat-seated = kommer
forum-seat-offered = plats erbjuden
forum-seat-waiting = på väntelistan
forum-seat-lapsed = erbjudandet har gått ut
forum-choice-maybe = kanske
forum-choice-cant = kan inte komma

forum-checkin-title = Incheckning: { $title }
forum-checkin-body = { $count ->
        [0] Ingen har checkat in än.
        [one] En person har checkat in.
       *[other] { $count } personer har checkat in.
    }
forum-checkin-choose = Vem är här?
forum-checkin-undo-choose = Incheckad av misstag?
forum-checkin-button = Jag är här
forum-checkin-done = ✅ Välkommen! Du är incheckad.

forum-minutes-title = Anteckningar och beslut: { $title }
forum-minutes-none = Inget har antecknats än.
forum-minutes-add-button = Lägg till en anteckning
forum-decision-add-button = Lägg till ett beslut
forum-minutes-remove = Ta bort något
forum-minute-form-title = Anteckningar och beslut
forum-minute-form-label = Vad ska bevaras?
forum-minute-minute = Anteckning
forum-minute-decision = Beslut

forum-tasks-title = Uppdrag: { $title }
forum-tasks-none = Inga uppdrag än.
forum-tasks-add-button = Lägg till ett uppdrag
forum-tasks-open = Öppna
forum-tasks-done = Klara
forum-task-form-title = Ett uppdrag
forum-task-form-what-label = Vad ska göras?
forum-task-form-due-label = Till vilket datum?
forum-task-form-outcome-label = Vad blev det av det?
forum-task-outcome-button = Vad det blev av det
forum-task-owner-choose = Vem gör det?
forum-task-owner-none = ingen än
forum-task-choose = Välj ett uppdrag
forum-task-remove-button = Ta bort
forum-task-line = { $what } – { $owner }, senast { $date }

## Lists

forum-list-title = Kommande forum
forum-list-none = Inget forum är planerat just nu.
forum-list-create-button = Ordna ett forum
forum-mine-title = Dina forum
forum-mine-none = Du har inte svarat på något kommande forum än. Se dig om med `/forum lista`.
forum-mine-tasks = Dina uppdrag
forum-mine-calendar-button = Alla som kalenderfil
forum-history-title = Tidigare forum
forum-history-none = Inget forum har ägt rum än.
forum-history-people = { $count ->
        [one] en person var där
       *[other] { $count } personer var där
    }
forum-history-feedback = Omdömen från { $count ->
        [one] en person
       *[other] { $count } personer
    }: { $marks }
forum-history-came-of = Vad det ledde till

## Settings

forum-settings-title = Forum
forum-settings-members-on = Alla medlemmar får ordna forum.
forum-settings-members-off = Bara moderatorer får ordna forum.
forum-settings-members-on-button = Låt medlemmar ordna forum
forum-settings-members-off-button = Bara moderatorer
settings-forums-button = Forum

purpose-forums = Kanal för forum
purpose-forums-hint = Här läggs forumens kort upp, vart och ett med en egen tråd
channel-forums-name = forum
check-no-forums = Ingen kanal för forum är vald, så inga kort läggs upp; forum hittas bara med `/forum lista`. Välj en i inställningarna.
permission-create-public-threads = Skapa offentliga trådar
permission-manage-threads = Hantera trådar
permission-create-events = Skapa evenemang
permission-manage-events = Hantera evenemang
permission-manage-roles = Hantera roller

## What can go wrong

forum-gone = Det här forumet finns inte längre. Se dig om med `/forum lista`.
forum-not-yours = Det kan bara den som ordnar forumet göra, eller en moderator.
forum-is-cancelled = Det här forumet har ställts in, så inget kan ändras längre.
forum-is-over = Det här forumet är slut, så inget kan ändras längre.
forum-moderators-call = På den här servern är det bara moderatorer som ordnar forum. Be en av dem, eller låt dem tillåta det med `/inställningar öppna`.
forum-draft-there = Du skriver redan på ett annat nytt forum. Fortsätt på det med `/forum nytt`, eller släng det och börja på det här.
forum-draft-instead-button = Börja på det här
forum-too-many = Högst { $limit } forum kan vara planerade samtidigt. Ställ in ett, eller vänta tills ett är över.
forum-time-skipped = Den dagen finns inte { $time } där: klockan ställs fram då. Menade du { $next }?
forum-ends-before-start = Slutet ligger före början. Titta på dagarna och tiderna igen.
forum-too-long = Ett forum kan vara i högst { $days } dagar. Stämmer året för den sista dagen?
forum-in-past = Den tiden har redan varit. Välj en senare.
forum-too-far = Ett forum kan planeras högst { $years } år framåt. Stämmer året?
forum-rule-unknown = Jag förstår inte hur det ska återkomma. Välj något ur listan.
forum-rule-rare = Det är för långt mellan gångerna: { $limit } är det högsta som går här. För mer sällsynta forum, använd `/forum kopiera` när det är dags.
forum-rule-overlaps = Nästa skulle börja innan det här är slut. Välj ett längre mellanrum.
forum-rule-ended = Det sista datumet ligger före nästa gång. Välj ett senare datum, eller ”{ forum-repeat-never }”.
forum-rule-other-day = Det börjar en annan dag än upprepningen säger. Ändra det ena eller det andra.
