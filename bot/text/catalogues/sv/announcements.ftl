# Announcements, and the weekly digest.
#
# An announcement is a ”tillkännagivande”, the digest ”veckans nytt”; posts in forum channels are ”inlägg”.

## Commands

cmd-announce = tillkännage
    .description = Tillkännagivanden, nu eller senare, en gång eller återkommande; veckans nytt
cmd-announce-new = nytt
    .description = Skriv ett tillkännagivande, eller fortsätt på det du har börjat på
cmd-announce-list = lista
    .description = Vad som tillkännages och när: ändra, pausa eller ta bort det
cmd-announce-digest = veckans-nytt
    .description = En gång i veckan: vad som är nytt på servern

help-announce = **Tillkännage något, eller håll koll på vad som händer**
    { $announce_new }, { $announce_list }, { $announce_digest }; inlägg som ingen svarar på: { $unanswered }; det som inte kom fram: { $deliveries }

## Writing one

announcement-panel-new = Ett nytt tillkännagivande
announcement-panel-edit = Ändra tillkännagivandet
announcement-panel-intro = Det du väljer och skriver sparas direkt, så du kan sluta när som helst och fortsätta med `/tillkännage nytt` eller `/tillkännage lista`. Inget publiceras förrän du trycker på den gröna knappen.
announcement-problems = Titta på det här igen; resten är sparat:
announcement-words-form = På det här språket: { $language }
announcement-title-label = Rubrik
announcement-text-label = Text
announcement-text-hint = Discords formatering fungerar. Lämna båda fälten tomma för att ta bort språket.
announcement-words-none = inte skrivet än
announcement-words-waiting = Det du skrev är sparat men behöver rättas till: öppna det igen.
announcement-write-button = Skriv
announcement-change-button = Ändra
announcement-other-language = Lägg till ett annat språk
announcement-channels = Var? Välj kanaler
announcement-role = Meddela en roll? Välj en, eller lämna tomt
announcement-follow = Servrar som följer
announcement-follow-on = Publiceras också i kanaler som följer din
announcement-follow-off = Stannar på den här servern
announcement-follow-button = Publicera där också
announcement-follow-stop-button = Publicera inte där
announcement-when = När
announcement-when-now = så snart du trycker på den gröna knappen
announcement-when-at = { $day } kl. { $time } ({ $zone }); för dig { $stamp }
announcement-when-repeats = { $how }, till och med { $until }
announcement-time-form = När?
announcement-date-label = Datum
announcement-date-hint = till exempel 2026-05-04; tomt: direkt
announcement-time-label = Tid
announcement-time-hint = till exempel 18:00; tomt: klockan tolv
weekly-zone-label = Tiden gäller i
announcement-repeat-label = Hur ofta?
announcement-until-label = Till och med, om det återkommer
announcement-until-hint = sista dagen det får publiceras
repeat-once = en gång
repeat-week = varje vecka
repeat-fortnight = varannan vecka
repeat-month = varje månad, samma veckodag
announcement-preview-button = Förhandsgranska
announcement-preview-title = Så här kommer alla att se det
announcement-preview-role = Meddelar { $role }
announcement-post-button = Publicera nu
announcement-schedule-button = Schemalägg
announcement-save-button = Spara ändringarna
announcement-discard-button = Släng utkastet
announcement-discarded = Utkastet är borta. Det som var sparat sedan tidigare är kvar som det var.
announcement-saved = Sparat. Det publiceras när det är dags; du behöver inte göra något mer.
announcement-saved-now = Det är på väg: strax finns det i kanalerna.

## What is wrong with it

announcement-no-words = Skriv det på minst ett språk.
announcement-words-half = Ett tillkännagivande behöver både rubrik och text.
announcement-too-long = Alla språk tillsammans är { $length } tecken långa, men { $limit } får plats i ett meddelande. Korta ner dem; det du skrev finns kvar.
announcement-no-channel = Välj minst en kanal.
announcement-channel-gone = En kanal du valde har raderats, eller så kan jag inte se den längre. Välj en annan.
announcement-channel-not-yours = I { $channel } får du inte skriva själv, så jag kan inte göra det åt dig.
announcement-channel-lacks = I { $channel } saknar jag: { $permissions }. Tillåt det i kanalens inställningar under Behörigheter.
announcement-role-gone = Rollen du valde har raderats. Välj en annan, eller ingen.
announcement-role-everyone = Jag meddelar inte @everyone: välj en roll vars medlemmar vill få veta det.
announcement-role-not-yours = Du får inte meddela { $role } i { $channel }. Välj en annan roll, eller be en administratör tillåta att den nämns.
announcement-role-not-mine = Jag får inte meddela { $role } i { $channel }. Tillåt i serverns inställningar att rollen nämns, eller välj ingen.
announcement-date-unclear = Jag kan inte läsa det datumet. Skriv det så här: 2026-05-04.
announcement-time-unclear = Jag kan inte läsa den tiden. Skriv den så här: 18:00.
announcement-date-missing = Det finns en tid men inget datum. Ange båda, eller ingetdera om det ska ut direkt.
announcement-time-skipped = Den dagen ställs klockan fram där, och { $time } finns inte: då är den redan { $next }. Välj en annan tid.
announcement-in-past = Den tiden har redan varit. Välj en senare.
announcement-too-far = Det är mer än { $days } dagar bort. Välj ett tidigare datum.
announcement-needs-end = Det som återkommer behöver ett slut. Ange den sista dagen.
announcement-end-too-early = Det skulle inte hinna komma en andra gång före det slutet. Välj ett senare slut, eller ”{ repeat-once }”.
announcement-end-too-far = Slutet får vara högst { $days } dagar efter första gången, eller räknat från i dag om den redan har varit. Välj ett tidigare; du kan förlänga det senare.
announcement-over = Det här tillkännagivandet har gått ut. Ändra tiden först.
announcement-changed-meanwhile = En annan moderator sparade en ändring av samma del medan du skrev. Din är kvar och visas här: titta på den andra med `/tillkännage lista`, spara sedan igen för att ersätta den, eller släng din.
announcement-too-many = { $limit } tillkännagivanden väntar redan på servern. Ta bort ett innan du lägger till ett nytt.
announcement-gone = Det här tillkännagivandet finns inte längre.

## The list

announcements-title = Tillkännagivanden
announcements-none = Inget än.
announcement-list-button = Alla tillkännagivanden
announcement-new-button = Nytt tillkännagivande
announcement-open-button = Öppna
announcement-pause-button = Pausa
announcement-resume-button = Fortsätt
announcement-delete-button = Ta bort
announcement-paused = Pausat: inget publiceras förrän du låter det fortsätta.
announcement-resumed = Det fortsätter från och med nästa gång. Det som skulle ha kommit under pausen publiceras inte.
announcement-delete-sure = Ta bort **{ $title }**? Inget mer av det publiceras. Det som redan är publicerat finns kvar i kanalerna.
announcement-deleted = Borttaget. Inget mer av det publiceras.
announcement-state-next = nästa gång { $date }
announcement-state-once = kommer { $date }
announcement-state-paused = pausat
announcement-state-over = slut sedan { $date }
announcement-trouble = Senaste gången kom det inte fram överallt.
announcement-trouble-in = I { $channel } gick det inte att lägga upp. `/leveranser` visar varför.
announcement-unpublished = Det är upplagt, men nådde inte kanalerna som följer { $channel }: det gick inte att publicera därifrån.
announcement-publish-button = Försök publicera igen
announcement-trouble-late = { $channel } hoppade jag över: jag var inte igång då, och efteråt hade det kommit för sent.
announcement-late = Det här skulle ha kommit { $date }. Jag var inte igång då.

act-announce = gjorde ett tillkännagivande
act-change-announcement = ändrade ett tillkännagivande
act-pause-announcement = pausade ett tillkännagivande
act-resume-announcement = lät ett tillkännagivande fortsätta
act-delete-announcement = tog bort ett tillkännagivande

## The weekly digest

weekly-at = { $weekday } kl. { $time } ({ $zone })
digest-title = Veckans nytt
digest-introductions = { $count ->
        [one] En person har presenterat sig
       *[other] { $count } personer har presenterat sig
    }
digest-elsewhere = På andra håll
digest-introductions-more = och { $count } till: `/medlemmar sök`
digest-forums = { $count ->
        [one] Ett forum är på gång
       *[other] { $count } forum är på gång
    }
digest-forums-more = och { $count } till: `/forum lista`
digest-settings-title = Veckans nytt
digest-intro = En gång i veckan berättar jag i en kanal vad som är nytt och vilka forum som är på gång, ordnat efter ort. Finns det inget nytt skriver jag inget.
digest-on = **Påslaget.** Nästa gång { $date }.
digest-off = Avslaget.
digest-on-button = Slå på
digest-off-button = Slå av
digest-channel-choose = Välj kanal för veckans nytt
digest-time-form = När ska veckans nytt komma?
weekly-weekday-label = Veckodag
weekly-hour-label = Tid
digest-nothing = Det finns inget nytt just nu, så inget skulle publiceras.
digest-no-channel = Välj en kanal först.
