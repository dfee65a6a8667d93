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
    .description = Forum som du har svarat på, dina uppdrag, och alltihop till din kalender
cmd-forum-history = tidigare
    .description = Tidigare forum: beslut, uppdrag och vad det blev av dem
cmd-reminders = påminnelser
    .description = Hur och när jag påminner dig om forum: se, ändra eller stoppa det

## What a forum is

forum-kind-annual = Årsforum
forum-kind-meeting = Möte
forum-kind-workshop = Workshop
forum-kind-online = Online

forum-part-words = Texter
forum-part-when = När
forum-part-where = Var
forum-part-agenda = Program
forum-part-seats = Platser och värd
forum-part-extras = Typ, påminnelser, övrigt
forum-part-repeats = Upprepning

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
forum-seats-number = { $count ->
        [one] En plats
       *[other] { $count } platser
    }
forum-offered = { $count } erbjuds nästa på väntelistan
forum-waiting = { $count } på väntelistan
forum-maybe-count = { $count } kanske
forum-coming-list = { $count ->
        [0] Ingen har tackat ja hittills. Blir du den första?
        [one] Kommer ({ $count })
       *[other] Kommer ({ $count })
    }
forum-said-yes = Hade tackat ja ({ $count })
forum-coming-more = { $count ->
        [one] och en till
       *[other] och { $count } till
    }
forum-answer-by = Svara gärna senast { $time }
forum-no-guests = Utan gäster: plats finns bara för den som själv tackar ja
forum-by = Ordnas av { $organiser }
forum-card-cancelled = Inställt: det här forumet blir inte av.
forum-card-over = Det här forumet är slut.
forum-coming-button = Jag kommer
forum-maybe-button = Kanske
forum-cant-button = Kan inte
forum-calendar-button = Till min kalender
forum-ask-button = Fråga arrangörerna
forum-came-of-it-button = Vad det ledde till
forum-recall-button = Vad det förra ledde till
forum-organise-button = För arrangörer
forum-details-button = Öppna
forum-duplicate-button = Ordna ett till som det här

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

forum-answered-seated = ✅ Du har en plats. Vi ses!
forum-answered-guests = { $count ->
        [one] Du tar med en gäst.
       *[other] Du tar med { $count } gäster.
    }
forum-answered-waiting = ⏳ Alla platser är upptagna. Du är nummer { $place } på väntelistan; så snart en plats blir ledig frågar jag dig.
forum-answered-offered = 🎟️ Det finns en ledig plats till dig. Bekräfta den med ”{ forum-coming-button }” senast { $until }.
forum-answered-lapsed = Platsen som hölls åt dig har gått till nästa. Tryck på ”{ forum-coming-button }” för att ställa dig i kö igen.
forum-answered-maybe = 🤔 Noterat: kanske. Ingen plats hålls åt dig; tryck på ”{ forum-coming-button }” så snart du vet.
forum-answered-cant = Noterat: du kan inte komma. Tack för att du säger till.
forum-answer-none-yet = Du har inte svarat än.
forum-guests-choose = Tar du med gäster?
forum-guests-option = { $count ->
        [0] Bara jag
        [one] En gäst
       *[other] { $count } gäster
    }
forum-way-dm = I direktmeddelanden
forum-way-thread = I tråden, med ett omnämnande
forum-way-none = Inte alls
forum-way-is = Så påminner jag dig: **{ $way }**
forum-way-tested = Från och med nu påminner jag dig här om ”{ $title }”. Du kan stoppa det under varje påminnelse.
forum-way-closed = Jag kunde inte skicka ett direktmeddelande till dig, så inget har ändrats. Tillåt direktmeddelanden från medlemmar i serverns sekretessinställningar och försök igen, eller välj tråden.
forum-way-no-thread = Det finns varken någon tråd eller något kort där jag kan omnämna dig, så inget har ändrats. Välj ”{ forum-way-dm }”, eller be en moderator välja en kanal för forum.
forum-way-thread-closed = Jag kan inte omnämna dig i { $channel }, så inget har ändrats: antingen ser du inte kanalen, eller så får jag inte skriva där. Fråga en moderator, eller välj ”{ forum-way-dm }”.
forum-calendar-here = Här är filen till din kalender. En senare fil uppdaterar händelsen i stället för att dubblera den.
forum-calendar-feed = Creative Clusters: forum
forum-calendar-none = Du har inte svarat ”{ forum-coming-button }” eller ”{ forum-maybe-button }” på något kommande forum än. Se dig om med `/forum lista`.
forum-interested = Du har markerat att du är intresserad av ”{ $title }”. Det håller ingen plats åt dig än: kommer du?

forum-ask-title = Fråga arrangörerna
forum-ask-form-label = Din fråga
forum-ask-form-hint = Bara du, arrangörerna och moderatorerna ser den
forum-ask-empty = Skriv en fråga: en tom kan arrangörerna inte svara på.
forum-ask-enough = Du har redan öppnat { $limit } frågor om det här forumet. Skriv vidare i någon av de trådarna: arrangörerna läser dem och svarar där.
forum-ask-thread-name = Fråga: { $title }
forum-ask-first = { $organiser }, { $person } har en fråga om **{ $title }**:
forum-ask-moderators = Kära moderatorer
forum-ask-opened = Din fråga finns i en privat tråd: { $thread }
forum-ask-no-thread = Jag kan inte öppna en privat tråd i { $channel }. Säg gärna till moderatorerna: med `/inställningar kontrollera` ser de vad jag saknar. Här är din fråga, så att inget går förlorat: { $words }

## Messages

forum-late-note = Det här kommer sent, eftersom jag inte var igång då. Förlåt!
forum-reminder-title = { $title } börjar { $time }
forum-reminder-maybe = Du svarade kanske. Vet du nu?
forum-reminder-waiting = Du står fortfarande på väntelistan.
forum-remind-hour-button = Igen om en timme
forum-remind-day-button = Igen i morgon
forum-remind-stop-button = Sluta påminna mig
forum-snoozed = Jag påminner dig igen { $time }.
forum-reminders-stopped = Inga fler påminnelser om det här forumet. Det kan du ändra med `/påminnelser` på servern.
forum-changed-title = Ändrat: { $title }
forum-changed-old = Förut
forum-changed-new = Nu
forum-changed-still = Passar det dig fortfarande?
forum-cancelled-title = Inställt: { $title }
forum-cancelled-body = Forumet som var planerat till { $time } blir inte av.
forum-cancelled-reason = Arrangörerna skriver:
forum-offer-title = En plats är ledig: { $title }
forum-offer-body = Den hålls åt dig till { $until }. Sedan går den till nästa på väntelistan.
forum-offer-accept-button = Tacka ja
forum-offer-decline-button = Tacka nej
forum-offer-declined = Tack: platsen går till nästa.
forum-offer-over = Det här erbjudandet har gått ut: platsen har gått till nästa.
forum-seated-title = Du har en plats: { $title }
forum-seated-body = Nu finns det plats för alla: du behöver inte längre vänta eller bekräfta något. Om du ändå inte kan komma, tryck på ”{ forum-cant-button }”.
forum-invite-title = Kommer du? { $title }
forum-feedback-title = Hur var det? { $title }
forum-feedback-body = Tre tryck hjälper arrangörerna, och gärna en mening också. De ser inte vem som har skrivit vad.
forum-feedback-button = Berätta hur det var
forum-mark-whole = Som helhet
forum-mark-contacts = Nya kontakter
forum-mark-usefulness = Nytta för ditt arbete
forum-feedback-choose = **{ $what }**: 1 (inte bra) till 5 (mycket bra)
forum-feedback-words-button = Skriv en mening
forum-feedback-form-label = Vad var bra? Vad skulle du ändra på?
forum-feedback-thanks = Tack! Du kan ändra det när som helst.
forum-task-title = Ditt uppdrag från { $title }
forum-task-due = ska vara klart { $date }
forum-task-done-button = Klart
forum-task-later-button = Senare
forum-task-done = ✅ Klart, och sparat till nästa forum. Tack!
forum-task-later = Noterat. Jag påminner dig igen { $time }.

## Reminders

reminders-title = Dina påminnelser om forum
reminders-intro = Det här gäller alla forum på servern. För ett enskilt forum kan du välja något annat när du svarar.
reminders-way = Vanligtvis: **{ $way }**
reminders-way-unset = Vanligtvis: inte alls, tills du väljer ett sätt här eller när du svarar
reminders-way-placeholder = Hur jag påminner dig
reminders-which-placeholder = När jag påminner dig
reminders-30-days = 30 dagar före
reminders-7-days = 7 dagar före
reminders-1-days = En dag före
reminders-1-hours = En timme före
reminders-none = inga påminnelser
reminders-forums = Kommande forum
reminders-forums-none = Du har inte svarat på något kommande forum än.
reminders-invite-on-button = Fråga mig om nya forum
reminders-invite-off-button = Fråga mig inte om nya forum
reminders-stopped = Påminnelser som direktmeddelande är stoppade. Under ”{ message-open-button }” kan du slå på dem igen.
reminders-invites-on = Jag frågar dig en gång om varje forum som du inte har svarat på.
reminders-invites-off = Jag frågar dig inte om forum som du inte har svarat på.
reminders-stop-all-button = Stoppa alla
reminders-stopped-all = Alla påminnelser om forum är stoppade.
reminders-saved = Sparat.

## Writing a forum

forum-panel-new = Ett nytt forum
forum-panel-change = Ändra: { $title }
forum-panel-intro = Allt du skriver sparas direkt. Bara rubrik, tid och plats behövs; förhandsgranskningen visar vad andra kommer att se.
forum-panel-changed = Du har ändringar som inte är publicerade än. Till dess är det publicerade kvar som det är.
forum-panel-holiday = Helgdag { $date } ({ $country }): { $name }
forum-panel-clash = Samtidigt: { $title }, { $time }
forum-panel-clash-elsewhere = Samtidigt är det ett forum på en annan server i nätverket: { $time }
forum-panel-overlaps = Någon annan har under tiden ändrat samma sak: { $parts }. Här ser du din version; publicerar du den ersätter den deras.
forum-panel-overbooked = { $taken } platser är redan tagna. Ingen förlorar sin, och ingen ny får någon förrän de är färre.
forum-panel-no-channel = Ingen kanal för forum är vald än, så inget kort läggs upp. En moderator väljer en med `/inställningar öppna`.
forum-panel-discard-button = Släng
forum-panel-discarded = Ditt utkast är slängt. Det som var publicerat är kvar som det var.
forum-preview-title = Så här kommer andra att se det
forum-preview-change = När tiden eller platsen ändras får alla som har svarat veta det, med det gamla bredvid det nya.
forum-published = ✅ Publicerat. Kortet dyker upp i { $channel }, och resten sköter sig självt.
forum-published-changes = ✅ Ändringarna är publicerade.
forum-published-no-channel = ✅ Publicerat. Det går att hitta med `/forum lista`. Ett kort läggs upp när moderatorerna har valt en kanal för forum.
forum-publish-once-button = Publicera bara för det här tillfället
forum-publish-series-button = Publicera även för alla kommande
forum-template-choose = Utgå från en mall
forum-template-begun = Det här utgår från en mall. Välj dag och ändra det du vill.
forum-template-keep-button = Spara som mall
forum-template-name-label = Mallens namn
forum-template-name-hint = En mall med samma namn ersätts. Talare och upprepning följer inte med
forum-template-kept = ✅ Sparad som mall: ”{ $name }”. Den erbjuds när någon ordnar ett nytt forum.
forum-template-name-needed = Ge mallen ett namn med minst en bokstav.
forum-template-taken = Det finns redan en mall som heter ”{ $name }”. Välj ett annat namn, eller be en moderator ersätta den.
forum-templates-full = { $limit } mallar får plats. Släng en först: ”{ settings-forums-button }” i `/inställningar öppna`.
forum-panel-once = Det här forumet återkommer. Du kan publicera en ändring bara för det här tillfället eller även för alla som följer.
forum-published-once = ✅ Publicerat bara för det här tillfället. De som följer är som förut.
forum-once-repetition = Du har ändrat upprepningen också, och den gäller alla som följer. Publicera även för de kommande, eller ändra tillbaka upprepningen först.
forum-texts-intro = En rubrik och en beskrivning på varje språk du vill. Den som läser på ett annat språk ser det första.
forum-texts-choose = Välj ett språk att skriva på

forum-form-words-title = Texter: { $language }
forum-form-title-label = Rubrik
forum-form-title-hint = Tomt: språket tas bort
forum-form-description-label = Vad handlar det om?
forum-form-when-title = När
forum-form-date-hint = Till exempel 2027-06-15 eller 15.06.2027
forum-form-start-date-label = Första dagen
forum-form-start-time-label = Börjar kl.
forum-form-end-date-label = Sista dagen
forum-form-end-date-hint = Tomt: samma dag
forum-form-end-time-label = Slutar kl.
forum-form-time-hint = Till exempel 10:00
forum-form-end-time-hint = Till exempel 18:00
forum-form-zone-label = Vilken tidszon?
forum-form-zone-hint = Tiderna är de som klockorna visar där
forum-form-where-title = Var
forum-form-place-label = Ort
forum-form-venue-label = Lokal eller adress
forum-form-venue-hint = Hus, gata, rum
forum-form-link-label = Länk, om det är online
forum-form-agenda-label = En rad för varje punkt
forum-form-agenda-hint = Tid, rubrik | vem som talar. För en annan dag: en rad med dess datum
forum-form-agenda-placeholder = 10:00 Välkommen | Maja
forum-form-capacity-label = Hur många får plats?
forum-form-capacity-hint = Gäster räknas. Tomt: så många som kommer
forum-form-answer-by-label = Svara senast
forum-form-answer-by-hint = Ett datum, och en tid om du vill; tomt: tills det börjar
forum-form-host-label = Värdorganisation
forum-form-host-hint = Vem som bjuder in, om det inte är du själv
forum-form-kind-label = Vad är det?
forum-form-reminders-label = När ska jag påminna?
forum-form-reminders-hint = Var och en kan ändå stänga av sina
forum-form-with-label = Vad ska ingå?
forum-form-picture-label = Webbadress till en bild
forum-form-recurrence-label = Återkommer det?
forum-form-until-label = Till och med vilket datum?
forum-form-until-hint = Tomt: utan slut
forum-with-thread = Tråd att prata i
forum-with-event = Evenemang på Discord
forum-with-role = Roll för dem som kommer
forum-with-guests = Gäster välkomna
forum-repeat-never = Bara en gång
forum-repeat-week = Varje vecka
forum-repeat-two-weeks = Varannan vecka
forum-repeat-month = Varje månad, samma datum
forum-repeat-month-day = Varje månad, samma veckodag
forum-repeat-year = Varje år, samma datum
forum-repeat-year-day = Varje år, samma veckodag
forum-repeat-other = Som det är nu

## Organising

forum-organise-title = För arrangörer: { $title }
forum-organise-numbers = Kommer: { $coming } · erbjudna platser: { $offered } · väntelista: { $waiting } · kanske: { $maybe } · kan inte: { $cant } · incheckade: { $arrived }
forum-organise-change-button = Ändra
forum-organise-cancel-button = Forumet blir inte av
forum-organise-attendance-button = Deltagarlista
forum-organise-checkin-button = Incheckning
forum-organise-minutes-button = Anteckningar och beslut
forum-organise-tasks-button = Uppdrag
forum-cancel-form-title = Ställ in det här forumet
forum-cancel-form-label = Varför?
forum-cancel-form-hint = Alla som har svarat får veta det direkt, med skälet. Det går inte att ångra
forum-cancel-form-which-label = Vilket?
forum-cancel-one = Bara det här; nästa publiceras
forum-cancel-series = Det här och alla som skulle följa
forum-cancel-done = Forumet är inställt. Jag meddelar dem som har svarat.
forum-untold = { $count ->
        [one] En person som har svarat kan inte få veta det
       *[other] { $count } personer som har svarat kan inte få veta det
    }: det finns ingen kanal för forum där jag kan omnämna någon, och direktmeddelanden har inte valts. Berätta det gärna själv: under ”{ forum-organise-button }” finns ”{ forum-organise-attendance-button }”.
forum-attendance-file = { $count ->
        [one] Ett svar.
       *[other] { $count } svar.
    } Behåll filen bara så länge du behöver den: när uppgifter raderas här finns de kvar i filen.
forum-csv-name = Namn
forum-csv-choice = Svar
forum-csv-seat = Plats
forum-csv-guests = Gäster
forum-csv-arrived = Incheckad
forum-choice-coming = vill komma
forum-choice-maybe = kanske
forum-choice-cant = kan inte komma
forum-seat-seated = har plats
forum-seat-offered = plats erbjuden
forum-seat-waiting = på väntelistan
forum-seat-lapsed = erbjudandet har gått ut

forum-checkin-title = Incheckning: { $title }
forum-checkin-body = { $count ->
        [0] Ingen har checkat in än.
        [one] En person har checkat in.
       *[other] { $count } personer har checkat in.
    }
forum-checkin-choose = Vem är här?
forum-checkin-undo-choose = Incheckad av misstag?
forum-checkin-post-button = Lägg upp en incheckningsknapp
forum-checkin-posted = Knappen finns i { $channel }.
forum-checkin-no-post = Jag kan inte skriva där det här forumet diskuteras. `/inställningar kontrollera` visar vad jag saknar.
forum-checkin-button = Jag är här
forum-checkin-done = ✅ Välkommen! Du är incheckad.
forum-checkin-known = Du var redan incheckad. Ha det så trevligt!

forum-minutes-title = Anteckningar och beslut: { $title }
forum-minutes-none = Inget har antecknats än.
forum-minute-add-button = Lägg till en anteckning
forum-decision-add-button = Lägg till ett beslut
forum-minutes-remove-placeholder = Ta bort något
forum-minute-form-label = Vad ska antecknas?
forum-minute-minute = Anteckning
forum-minute-decision = Beslut

forum-tasks-title = Uppdrag: { $title }
forum-tasks-none = Inga uppdrag än.
forum-task-form-title = Uppdrag
forum-task-form-what-label = Vad ska göras?
forum-task-form-due-label = Till vilket datum?
forum-task-form-outcome-label = Vad blev det av det?
forum-task-form-outcome-hint = Andra läser det bland tidigare forum, och på nästa forum
forum-task-owner-placeholder = Ett nytt uppdrag: vem gör det?
forum-task-owner-none = ingen än
forum-task-close-placeholder = Ett uppdrag är klart
forum-task-hand-placeholder = Någon annan gör det: vilket uppdrag?
forum-task-hand-choose = Vem gör det från och med nu?
forum-task-reopen-placeholder = Det är inte klart ändå

## Lists

forum-list-title = Kommande forum
forum-list-none = Inget forum är planerat just nu.
forum-list-create-button = Ordna ett forum
forum-mine-title = Dina forum
forum-mine-none = Du har inte svarat på något kommande forum än. Se dig om med `/forum lista`.
forum-mine-more = { $count ->
        [one] … och ett till: du hittar det och ändrar ditt svar med `/forum lista`.
       *[other] … och { $count } till: du hittar dem och ändrar dina svar med `/forum lista`.
    }
forum-mine-tasks = Dina uppdrag
forum-mine-tasks-more = { $count ->
        [one] … och ett till; det dyker upp här så snart något av dessa är klart.
       *[other] … och { $count } till; de dyker upp här så snart dessa är klara.
    }
forum-mine-calendar-button = Alla till min kalender
forum-history-title = Tidigare forum
forum-history-none = Inget forum har ägt rum än.
forum-history-people = { $count ->
        [one] En person var där.
       *[other] { $count } personer var där.
    }
forum-history-feedback = { $count ->
        [one] En persons omdöme
       *[other] Omdömen från { $count } personer
    }: { $marks }
forum-history-came-of = Vad { $title } ledde till
forum-protocol-button = Allt som en fil
forum-protocol-here = Här är allt som skrevs ner, i sin helhet: beslut, anteckningar och uppdrag, med vad det blev av dem.

## Settings

forum-settings-title = Forum
forum-settings-members-on = Alla medlemmar får ordna forum.
forum-settings-members-off = Bara moderatorer får ordna forum.
forum-settings-members-on-button = Låt medlemmar ordna forum
forum-settings-members-off-button = Bara moderatorer
forum-settings-templates = { $count ->
        [one] En mall från den här servern erbjuds för nya forum.
       *[other] { $count } mallar från den här servern erbjuds för nya forum.
    }
forum-template-remove-placeholder = Släng en mall
settings-forums-button = Vem som ordnar forum

purpose-forums = Kanal för forum
purpose-forums-hint = Här läggs forumens kort upp, vart och ett med en egen tråd
channel-forums-name = forum
check-no-forums = Ingen kanal för forum är vald, så inga kort läggs upp; forum hittas bara med `/forum lista`. Välj en i inställningarna.
check-forums-server = För forum saknar jag på den här servern: { $permissions }. Utan ”{ permission-create-events }” får de inget evenemang på Discord, utan ”{ permission-manage-roles }” ingen roll för dem som kommer; resten fungerar. Tillåt det för min roll i serverns inställningar.
permission-create-public-threads = Skapa offentliga trådar
permission-create-events = Skapa evenemang
permission-manage-roles = Hantera roller

## What can go wrong

forum-gone = Det här forumet finns inte längre. Se dig om med `/forum lista`.
forum-not-yours = Det kan bara den som ordnar forumet göra, eller en moderator.
forum-is-cancelled = Det här forumet har ställts in, så inget kan ändras längre.
forum-is-over = Det här forumet är slut, så inget kan ändras längre.
forum-moderators-call = På den här servern är det bara moderatorer som ordnar forum. Om du planerar ett, hör med dem: de kan också låta alla medlemmar ordna forum.
forum-draft-there = Du skriver redan på ett annat nytt forum. Fortsätt på det, eller släng det och börja på det här?
forum-changed-meanwhile = Någon annan publicerade en ändring av samma del medan du skrev. Din är kvar: titta på den publicerade med `/forum lista`, publicera sedan igen för att ersätta den, eller släng din.
forum-draft-go-on-button = Fortsätt på mitt
forum-draft-instead-button = Börja på det här
forum-too-many = Högst { $limit } forum kan vara planerade samtidigt. Ställ in ett, eller vänta tills ett är över.
forum-too-many-own = Du ordnar redan { $limit } kommande forum. Vänta tills ett är över, eller be en moderator ordna forumet i stället.
forum-too-many-today = Du har publicerat { $limit } forum det senaste dygnet. Utkastet är sparat; publicera det i morgon, eller be en moderator ordna forumet i stället.
forum-moved-often = Forumets tid eller plats har ändrats { $limit } gånger det senaste dygnet, och varje gång har alla som har svarat fått veta det. Dina ändringar är sparade; publicera dem i morgon, eller be en moderator göra det.
forum-title-needed = Ange en rubrik med minst en bokstav, på minst ett språk.
forum-needs-time = Ange först när det börjar och slutar.
forum-needs-town = Välj orten. För ett forum utan ort väljer du ”{ forum-kind-online }” under ”{ forum-part-extras }”.
forum-needs-link = Ange länken till forumet online.
forum-one-link = Ange bara en webbadress.
forum-date-unreadable = Jag förstår inte datumet ”{ $typed }”. Skriv det så här: 2027-06-15 eller 15.06.2027.
forum-time-unreadable = Jag förstår inte tiden ”{ $typed }”. Skriv den så här: 10:00.
forum-time-skipped = Den dagen finns inte { $time } där: klockan ställs fram då. Menade du { $next }?
forum-ends-before-start = Det slutar innan det börjar. Titta på dagarna och tiderna igen.
forum-too-long = Ett forum kan vara i högst { $days } dagar. Stämmer året för den sista dagen?
forum-in-past = Den tiden har redan varit. Välj en senare.
forum-too-far = Ett forum kan planeras högst { $years } år i förväg. Stämmer året?
forum-capacity-range = Ange ett antal platser från { $least } till { $most }, eller lämna tomt om alla får plats.
forum-deadline-late = Svarstiden måste gå ut innan forumet börjar. Välj en tidigare dag eller tid.
forum-deadline-past = Sista svarstiden har redan varit. Välj en senare.
forum-agenda-line = Jag förstår inte raden ”{ $line }” i programmet. Börja den med en tid, till exempel 10:00 Välkommen.
forum-agenda-far = Programmet har en punkt med datumet { $day }, mer än en månad från forumet. Stämmer det?
forum-agenda-long = { $limit } punkter får plats i ett program. Slå ihop några.
forum-rule-unknown = Jag förstår inte hur det ska återkomma. Välj något ur listan.
forum-rule-overlaps = Nästa skulle börja innan det här är slut. Välj ett längre mellanrum.
forum-rule-ended = Det sista datumet ligger före nästa gång. Välj ett senare datum, eller ”{ forum-repeat-never }”.
forum-rule-other-day = Det börjar en annan dag än upprepningen säger. Ändra det ena eller det andra.
forum-answers-closed = Svarstiden är slut. Fråga arrangörerna om det finns en plats kvar.
forum-answer-first = Du har inte svarat att du kommer, eller kanske kommer. Svara först.
forum-guests-range = Du kan ta med högst { $limit } gäster. Är ni fler, fråga arrangörerna.
forum-guests-none = Till det här forumet går det inte att ta med gäster. Om det gör det svårt för dig, fråga arrangörerna.
forum-guests-no-room = Så många får inte plats. Dina platser är kvar som de är.
forum-invites-need-messages = För det behöver jag få skriva till dig. Välj ”{ forum-way-dm }” ovan först.
forum-snooze-late = Då har det redan börjat. Välj en kortare tid.
forum-check-in-early = Det är för tidigt att checka in: det går från och med två timmar innan det börjar.
forum-check-in-late = Det är för sent att checka in.
forum-feedback-early = Berätta hur det var när forumet väl har börjat.
forum-feedback-absent = Bara de som var där kan berätta hur det var. Om du var där, be arrangörerna checka in dig; det går upp till ett dygn efter slutet.
forum-mark-range = Ange ett betyg från 1 till { $most }.
forum-words-needed = Skriv några ord.
forum-minute-gone = Det som var antecknat där finns inte längre.
forum-minutes-full = { $limit } anteckningar och beslut får plats. Ta bort något innan du lägger till mer.
forum-task-empty = Skriv vad som ska göras.
forum-task-past = Det datumet har redan varit. Välj ett senare.
forum-task-gone = Det här uppdraget finns inte längre.
forum-task-not-yours = Det här uppdraget är någon annans.
forum-task-done-already = Det här uppdraget är redan klart. Tack!
forum-tasks-of-one = En person kan ha högst { $limit } öppna uppdrag i ett forum. Bocka av ett av dem först, eller be en moderator lägga till uppdraget.
forum-tasks-full = { $limit } uppdrag får plats. Fler än så är ett eget projekt.
