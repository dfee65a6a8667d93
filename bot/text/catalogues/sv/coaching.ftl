# Coachning: dialogen, planen, åtaganden och att dela med en coach.

## Kommandon

cmd-coaching = coachning
    .description = Guidade dialoger om hur du arbetar, i din egen takt
cmd-coaching-start = börja
    .description = Börja en dialog på en privat plats som du väljer
cmd-coaching-which = dialog
    .description = Vilken dialog: börja skriva titeln
cmd-coaching-mine = mina
    .description = Dina dialoger och planer: fortsätt, läs, jämför, ta med dig, radera
cmd-coaching-promote = tipsa
    .description = Lägg upp ett kort i den här kanalen som erbjuder alla en dialog
cmd-coaching-profile = profil
    .description = För coacher: vilka språk du coachar på och vad du hjälper till med
cmd-coaching-shared = delat
    .description = För coacher: vad medlemmar delar med dig

## Att börja

coaching-start-intro = Jag ställer en fråga i taget; du svarar med egna ord och i din egen takt, ungefär en halvtimme allt som allt. Varje svar sparas direkt: ta paus när du vill och fortsätt en annan dag. I slutet har du en plan, och jag kan påminna dig om den. Det du svarar ser bara du, om du inte delar det med en coach.
coaching-start-again = Du har gått igenom den här dialogen förut. Går du igenom den igen kan du jämföra.
coaching-start-under-way = Du är mitt i den; senast svarade du { $time }.
coaching-start-button = Börja
coaching-place-here = **Just här**: meddelanden som bara du ser. Du hittar tillbaka med `/coachning mina`.
coaching-place-thread = **En privat tråd** bara för dig: en fast plats att komma tillbaka till. Frågorna och dina svar visas bara för dig, eftersom de som hanterar trådar här skulle kunna titta in.
coaching-place-dm = **Direktmeddelanden** med mig: ett samtal mellan fyra ögon.
coaching-place-here-button = Just här
coaching-place-thread-button = I en privat tråd
coaching-place-dm-button = I direktmeddelanden
coaching-begun-dm = Det börjar i dina direktmeddelanden. Vi ses där!
coaching-begun-thread = Din privata tråd är öppen: { $thread }
coaching-dm-closed = Jag kunde inte skicka något direktmeddelande till dig, så det fortsätter här. Inget har gått förlorat.
coaching-no-thread-here = Jag kunde inte öppna en privat tråd här, så det fortsätter i meddelanden som bara du ser. Inget har gått förlorat.
coaching-no-thread = Jag kan inte öppna en privat tråd, varken här eller i kanalen för presentationer. Säg gärna till moderatorerna: med `/inställningar kontrollera` ser de vad jag saknar.
coaching-threads-enough = Du har öppnat { $limit } privata trådar det senaste dygnet. Fortsätt i en av dem, eller öppna nästa i morgon.
coaching-door = **{ $title }**: här är din plats för den. Tryck på knappen för att fortsätta; frågorna och dina svar visas bara för dig.

## Frågor

coaching-progress = Fråga { $number } av ungefär { $total }
coaching-optional = Den här frågan kan du hoppa över.
coaching-previous = Du svarade: { $answer }
coaching-typed = Det du skrev finns kvar; formuläret är ifyllt med det:
coaching-no-day = inte bestämt
coaching-pledge = { $what } – senast: { $day }, säker: { $sure }/10
coaching-pledge-plain = { $what } – senast: { $day }, säker: { $sure }/10
coaching-once-more = En till?
coaching-choose-one = Välj ett svar
coaching-choose-several = Välj allt som stämmer
coaching-rank-place = Vad kommer på plats { $place }?
coaching-rank-again-button = Börja om med ordningen
coaching-answer-button = Svara
coaching-answer-all-button = Svara på alla på en gång
coaching-next-button = Fortsätt
coaching-ok-button = Läst, fortsätt
coaching-yes-button = Ja
coaching-no-button = Nej
coaching-keep-button = Behåll mitt svar
coaching-back-button = Tillbaka
coaching-skip-button = Hoppa över
coaching-pause-button = Paus
coaching-more-button = Mer
coaching-go-on-button = Fortsätt
coaching-aside-stale = Den knappen hörde till en tidigare fråga. Här är du nu; inget har gått förlorat.
coaching-aside-resumed = Välkommen tillbaka. Här slutade du.

coaching-number-placeholder = Ett tal, till exempel 3 eller 3,5
coaching-date-placeholder = Ett datum, till exempel 2026-12-31
coaching-time-placeholder = Ett klockslag, till exempel 14:30
coaching-moment-placeholder = Datum och klockslag, till exempel 2026-12-31 14:30

pledge-form-what-label = Vad ska du göra?
pledge-form-what-hint = Ett konkret steg, med ord som du förstår även om en månad
pledge-form-by-label = Senast när?
pledge-form-by-hint = Den dagen frågar jag hur det gick; tomt: om två veckor
pledge-form-sure-label = Hur säker är du på att du gör det?
pledge-form-sure-hint = 1: inte alls, 10: helt och hållet. Under 7: gör steget mindre

coaching-paused = **{ $title }** är pausad. Allt är sparat; fortsätt när du vill, här eller med `/coachning mina`.
coaching-more = Dina svar hittills är sparade. Du kan ändra vilket som helst; om senare svar inte längre skulle passa säger jag det först.
coaching-change-choose = Ändra ett tidigare svar
coaching-read-button = Läs mina svar
coaching-stop-button = Sluta och radera
coaching-falls-title = Det här ändrar mer
coaching-falls = { $count ->
        [one] Med det här svaret passar ett senare svar inte längre. Det tas bort:
       *[other] Med det här svaret passar { $count } senare svar inte längre. De tas bort:
    }
coaching-falls-yes-button = Ändra
coaching-falls-no-button = Låt det vara som det var
coaching-erase-title = Radera dialogen?
coaching-erase = Alla svar i ”{ $title }”, planen, påminnelserna och det du delar av den försvinner för gott. Ingen kan få tillbaka dem.
coaching-erase-yes-button = Radera
coaching-erase-no-button = Behåll
coaching-erased = Raderat: alla svar, planen och påminnelserna är borta.

coaching-gone = Det hittar jag inte längre: det har raderats, eller så är det inte ditt.
coaching-form-gone = Den här dialogen erbjuds inte längre här. `/coachning börja` visar vad som finns.
coaching-too-many = Du har { $limit } påbörjade dialoger. Avsluta eller radera en först med `/coachning mina`.
coaching-begun-already = Du har redan börjat med planen, så svaren står kvar som de är. Gå igenom dialogen igen för att göra en ny plan.
coaching-too-deep = Jag kan inte räkna ut hur den här dialogen går vidare: frågorna beror på varandra i för många led. Dina svar är sparade. Säg gärna till dem som sköter dialogerna här.

## Planen

coaching-plan-title = { $title }: din plan
coaching-tryout-over = Det var en provkörning: inget av det räknas, och ingen påminns om något.
coaching-commitments = Vad du ska göra
coaching-nothing-said = Inget är besvarat än.
coaching-way-question = Ska jag fråga dig den dagen hur det gick? Välj sätt:
coaching-way-is = Så påminner jag dig: **{ $way }**
coaching-way-dm = I direktmeddelanden
coaching-way-thread = I en privat tråd
coaching-way-none = Inte alls
coaching-way-saved = Sparat.
coaching-way-tested = Här påminner jag dig om det du har bestämt dig för. Du kan stänga av det när du vill.
coaching-way-closed = Jag kunde inte skicka ett direktmeddelande till dig, så inget har ändrats. Tillåt direktmeddelanden från medlemmar i serverns sekretessinställningar och försök igen, eller välj tråden.
coaching-change-button = Ändra ett svar
coaching-compare-button = Jämför med förra gången
coaching-picture-button = Över tid
coaching-markdown-button = Som Markdown
coaching-pdf-button = Som PDF
coaching-share-button = Dela med en coach
coaching-erase-button = Radera

coaching-mine-title = Din coachning
coaching-mine-none = Du har inte börjat någon dialog här än. `/coachning börja` visar vad som finns.
coaching-mine-choose = Öppna en dialog
coaching-mine-begin = Börja en dialog
coaching-status-active = pågår
coaching-status-paused = pausad
coaching-status-done = avslutad
coaching-commitments-open = Det du har bestämt dig för
coaching-commitment-choose = Klart, senare eller fast? Välj en
coaching-shares-button = Vad jag delar

coaching-file-here = Här är filen, din att behålla.
coaching-file-done = Avslutad { $day }
coaching-compare-title = { $title }: då och nu
coaching-compare-days = Då: { $then }. Nu: { $now }.
coaching-compare-same = = { $now }
coaching-compare-nothing = (inte besvarat)
coaching-compare-first = Det är första gången du avslutar den här dialogen, så det finns inget att jämföra med än. Gå igenom den igen om några månader.
coaching-picture-title = { $title }: över tid
coaching-picture-none = Den här dialogen frågar inte efter några tal, så det finns ingen bild. ”{ coaching-compare-button }” visar vad som har ändrats.

## Åtaganden

coaching-standing-open = kvar att göra
coaching-standing-done = klart
coaching-standing-dropped = släppt
coaching-late-note = Det här kommer sent, eftersom jag inte var igång då. Förlåt!
commitment-reminder-title = Det här bestämde du dig för
commitment-reminder = Från din plan ”{ $title }”. Hur gick det? Alla svar duger.
commitment-reminder-thread = { $person }, i dag är det dags för något som du har bestämt dig för.
commitment-show-button = Visa
commitment-done-button = Klart
commitment-move-1-button = I morgon
commitment-move-7-button = Om en vecka
commitment-move-14-button = Om två veckor
commitment-move-day-button = En annan dag
commitment-stuck-button = Jag har kört fast
commitment-drop-button = Släpp det
commitment-again-button = Ta upp det igen
commitment-coach-button = Prata med en coach
commitment-done = ✅ Klart! Det står i din plan. Bra jobbat!
commitment-dropped = 🍃 Släppt. Att släppa taget är också ett beslut.
commitment-again = ⏳ Öppet igen.
commitment-moved = 📅 Flyttat. Då frågar jag igen.
commitment-move-form-title = En annan dag
commitment-move-form-label = Till vilken dag?
commitment-day-past = Den dagen har varit. Ange en som kommer.
commitment-day-far = Det är mer än { $years ->
        [one] ett år
       *[other] { $years } år
    } framåt. Är det ett skrivfel i året?
commitment-stuck-title = Alla kör fast ibland
commitment-stuck-part = Ofta hjälper det att titta på en del igen. Välj en: därifrån frågar jag på nytt, med dina tidigare svar.
commitment-stuck-choose = Titta på en del igen
commitment-stuck-coach = Eller prata med någon: du väljer en coach och vad hen får läsa, och ni möts i en privat tråd.
commitment-stuck-nobody = Ingen coach finns på serverns lista just nu. Du kan också göra steget mindre och ge det en vecka till.

## Coacher och delning

coaches-only = Det kan bara serverns coacher göra. Deras roll väljer moderatorerna med `/inställningar öppna`.
coach-gone = Den personen finns inte längre på listan över coacher. Välj någon annan.
coach-languages-needed = Välj minst ett språk som du coachar på.
coach-form-title = Din profil som coach
coach-form-languages-label = Språk du coachar på
coach-form-subjects-label = Vad du hjälper till med
coach-form-subjects-hint = Det läser medlemmar när de väljer coach
coach-listed-title = Du finns på listan över coacher
coach-edit-button = Ändra
coach-leave-button = Ta bort mig från listan
coach-left = Du finns inte längre på listan över coacher. Det som delats med dig går att läsa tills det tas tillbaka.
share-title = Dela med en coach
share-intro = Välj vem som får läsa ”{ $title }”; sedan väljer du om det gäller allt eller bara en del. Du kan ta tillbaka det när du vill.
share-nobody = Ingen coach finns på serverns lista just nu. Rollen väljer moderatorerna med `/inställningar öppna`, och coacher skriver in sig med `/coachning profil`.
share-choose-coach = Välj en coach
share-what = Vad får { $coach } läsa?
share-choose-part = Allt eller en del
share-whole = Allt
share-one-part = en del
share-done = { $coach } kan läsa det nu, med `/coachning delat`. Jag har inte berättat det för coachen: öppna en tråd tillsammans, eller berätta det själv.
share-meet-button = Öppna en tråd med coachen
share-take-back-button = Ta tillbaka
share-met = Din privata tråd med coachen: { $thread }
share-coach-gone = Den här coachen är inte kvar på servern, eller coachar inte längre här, och kan inte läsa det du delar. Du kan ta tillbaka det och välja någon annan.
share-thread = { $coach }, { $member } delar ”{ $title }” med dig och vill gärna prata. Det som delas öppnas med knappen, bara för coachen.
share-read-button = Läs
share-mine-title = Vad du delar
share-mine-none = Du delar inget just nu.
share-take-back-choose = Ta tillbaka något
share-taken-back = Tillbakataget: det går inte att läsa längre.
share-gone = Det delas inte med dig längre.
share-yourself = Du kan redan läsa det själv. Välj någon annan.
shares-full = Du delar redan { $limit } saker. Ta tillbaka en först.
share-coach-title = Delat med dig
share-coach-none = Ingen delar något med dig just nu.
share-coach-choose = Läs

## Offentligt

coaching-card = En guidad dialog: en fråga i taget, på ditt språk, i din egen takt. I slutet har du en egen plan. Det du svarar ser bara du.
coaching-card-by = Tips från { $person }
coaching-promoted = Upplagt. Tack för att du sprider det!
coaching-promote-not-here = Ett kort kan bara läggas upp i en textkanal eller en tråd.
coaching-promote-may-not = Du får inte skriva i den här kanalen, så det gör inte jag heller.
coaching-promote-lacks = Jag kan inte skriva här. Jag saknar: { $permissions }. Säg till en moderator.
coaching-card-there = Den här dialogen erbjöds här för mindre än { $days } dagar sedan. En annan kanal skulle bli glad!

## Inställningar

coaching-settings-title = Coachning
coaching-settings = Den som har den här rollen är coach: medlemmar kan dela dialoger med coacher. Coacher skriver in sig med `/coachning profil`. Den som blir av med rollen kan från den stunden inte läsa något längre.
coaching-settings-role = Coachernas roll
coaching-role-unfit = Välj en roll på den här servern, och inte den som alla har.
settings-coaching-button = Coacher
