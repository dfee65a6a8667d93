# Annonser: den som söker, erbjuder eller letar efter partner; vem som passar; att mötas.
#
# Words used throughout: a request on the board, whether it seeks or offers, is an ”annons”; the board is
# ”anslagstavlan”.

## Commands

cmd-cooperation = samarbete
    .description = Sök, erbjud eller hitta partner över gränser och språk
cmd-cooperation-new = nytt
    .description = Säg på ditt eget språk vad du söker eller erbjuder
cmd-cooperation-mine = mina
    .description = Dina annonser, och det som väntar på ditt svar
cmd-cooperation-browse = bläddra
    .description = Anslagstavlan: vad andra söker och erbjuder
cmd-cooperation-kind = typ
    .description = De som söker, de som erbjuder eller de som letar efter partner
cmd-cooperation-language =
    .description = Ett språk som det går att delta på
cmd-side-seek = söker något
cmd-side-offer = erbjuder något
cmd-side-partner = söker projektpartner
cmd-menu-request = Gör en annons av det här

## Kinds, parts and states

coop-kind-seek = Sökes
coop-kind-offer = Erbjudes
coop-kind-partner = Projektpartner sökes

coop-part-kind = Vad det är
coop-part-concepts = Vad det gäller
coop-part-period = När
coop-part-mode = Var
coop-part-languages = Språk
coop-part-reward = I gengäld
coop-part-countries = Önskade länder

coop-period-soon = inom en månad
coop-period-months = inom tre månader
coop-period-year = inom ett år
coop-period-whenever = när det passar
coop-mode-remote = på distans
coop-mode-either = på plats eller på distans
coop-mode-on-site = på plats
coop-reward-paid = betalt
coop-reward-exchange = en gentjänst
coop-reward-volunteer = obetalt
coop-reward-open = enligt överenskommelse
coop-any-language = vilket språk som helst
coop-any-country = vilket land som helst
coop-concepts-none = inget av dem

coop-programme = Program
coop-deadline = Sista ansökningsdag
coop-duration = Längd
coop-budget = Budget
coop-lead = Samordnare
coop-found = Redan med
coop-progress-partners = { $found } av { $needed ->
        [one] en partner
       *[other] { $needed } partner
    }
coop-progress-countries = { $found } av { $needed ->
        [one] ett land
       *[other] { $needed } länder
    }

coop-open-until = öppen till { $date }
coop-tag-open = öppen
coop-tag-over = stängd
coop-state-expired = inte längre öppen
coop-state-closed = stängd
coop-was-met = vi har träffats
coop-was-working = vi arbetar tillsammans
coop-was-done = projektet är klart
coop-was-nothing = det blev inget av det

## Writing

coop-new-title = Vad har du i tankarna?
coop-new-intro =
    Skriv på ditt eget språk. Jag letar efter personer som passar i nätverkets alla länder, och visar genast, och bara för dig, vilka jag hittade och varför.
    Allt du skriver sparas direkt, så du kan sluta när som helst och fortsätta med `/samarbete nytt`.
coop-begin-seek-button = Jag söker
coop-begin-offer-button = Jag erbjuder
coop-begin-partner-button = Partner till ett projekt

coop-words-form-title = Med egna ord
coop-words-form-label = Vad gäller det?
coop-words-form-hint = På något av våra fem språk. Nämn hantverket eller saken, och vad det är till.
coop-any-placeholder = Vi söker …, vi kan erbjuda …
coop-seek-placeholder = Vi behöver någon som ljussätter vår utställning i ett magasin …
coop-offer-placeholder = Jag lånar ut 200 m segelduk och visar hur man syr i den …
coop-partner-placeholder = Vårt museum och en kör vill söka tillsammans och behöver två till …

coop-panel-title = Din annons
coop-panel-changing = Ändra din annons
coop-panel-no-text = Inget skrivet än.
coop-panel-open = Fortfarande öppet
coop-panel-open-hint = Svara på det du vill; allt får lämnas öppet.
coop-panel-foreign = Det här ser inte ut som engelska, litauiska, polska, svenska eller tyska, de språk jag läser bäst. Skriv det på något av dem, så blir det lättare att hitta någon. Eller fortsätt som det är: ingenting går förlorat, alla kan läsa det på anslagstavlan, och det du väljer nedan räknas på alla språk.
coop-panel-waiting = Det du skrev där är sparat. Öppna formuläret igen för att rätta det.
coop-kind-placeholder = Vad är det?
coop-concepts-placeholder = Vad gäller det? Välj det som passar
coop-period-placeholder = När?
coop-mode-placeholder = Var?
coop-languages-placeholder = Vilka språk bör de andra kunna?
coop-reward-placeholder = Vad finns det i gengäld?
coop-countries-placeholder = Varifrån bör de andra komma?
coop-text-button = Texten
coop-programme-button = Programmet
coop-consortium-button = Partnerna
coop-all-button = Allt annat
coop-preview-button = Förhandsgranska
coop-publish-button = Publicera
coop-publish-changes-button = Publicera ändringarna
coop-discard-button = Släng
coop-discarded = Slängt. Det som är publicerat är kvar som det var.

coop-preview-consent =
    När du publicerar samtycker du till att alla på servern kan läsa annonsen på anslagstavlan, och att boten skickar dig svar på den som direktmeddelande. Du kan ändra, stänga eller ta bort den när som helst.

coop-programme-form-title = Programmet
form-coop-programme-label = Program eller delprogram
form-coop-deadline-label = Sista ansökningsdag
form-coop-duration-label = Hur länge ska det pågå?
form-coop-budget-label = Budget, ungefär
form-coop-lead-label = Vem samordnar?
coop-programme-placeholder = Kreativa Europa, mindre samarbetsprojekt
coop-deadline-placeholder = 2027-03-31
coop-duration-placeholder = 24 månader, från september
coop-budget-placeholder = 100 000 till 200 000 euro
coop-lead-placeholder = vi; eller: inte bestämt än
coop-consortium-form-title = Partnerna
form-coop-partners-needed-label = Partner som krävs, ni inräknade
form-coop-countries-needed-label = Länder som krävs, ert inräknat
form-coop-partners-found-label = Hur många är med, ni inräknade?
form-coop-found-label = Vilka är redan med?
form-coop-countries-found-label = Länder för dem som är med
coop-found-placeholder = en teater i Rostock, en skola i Rietavas

## Problems

coop-text-needed = Skriv med några ord vad det gäller.
coop-kind-needed = Välj först vad det är: söker du, erbjuder du, eller letar du efter projektpartner?
coop-no-invites = Inbjudningar till andra Discord-servrar får inte stå i en annons. Ta bort dem; resten är sparat.
coop-too-many-links = Det är { $count } länkar, men bara { $limit } får plats i en annons. Behåll de viktigaste.
coop-date-unreadable = Jag kan inte läsa ”{ $typed }” som ett datum. Skriv det som 2027-03-31 eller 31.03.2027.
coop-date-past = Den dagen har redan varit. Ange en som kommer, eller lämna fältet tomt.
coop-number-range = Ange ett tal upp till { $most }, eller lämna fältet tomt.
coop-draft-there = Du höll redan på att skriva en annons, så jag behöll den. Texten i ditt meddelande väntar under ”{ coop-text-button }”: skicka det formuläret om du vill använda den i stället.
coop-not-your-message = Det meddelandet är någon annans. Du kan bara göra annonser av dina egna meddelanden; berätta för den andra om `/samarbete nytt`.
coop-message-gone = Det meddelandet finns inte längre. Skriv din annons på nytt med `/samarbete nytt`.
coop-nothing-to-publish = Det finns inget nytt att publicera. Se dina annonser med `/samarbete mina`.
coop-enough-open = Du har redan { $limit } öppna annonser, och fler får inte plats. Stäng först en med `/samarbete mina`; ditt utkast är sparat.
coop-enough-today = Du har publicerat { $limit } annonser det senaste dygnet. Utkastet är sparat; publicera det senare.
coop-enough-answers = Du har svarat på { $limit } annonser det senaste dygnet. Fortsätt gärna senare.
coop-gone = Den annonsen finns inte längre. Se dig om med `/samarbete bläddra`.
coop-not-open = Den annonsen är inte öppen längre. Se dig om med `/samarbete bläddra`.
coop-person-gone = Den personen kan inte föreslås längre. Se igen vem som passar med `/samarbete mina`.
coop-own-request = Det här är din egen annons. Se vem som passar med `/samarbete mina`.
coop-deadline-over = Projektets sista ansökningsdag har passerat. Ändra den först, och öppna sedan annonsen igen.

## What was found

coop-published = ✅ Publicerat.
coop-published-changes = ✅ Ändringarna är publicerade.
coop-found-title = { $count ->
        [0] Ingen passar tillräckligt bra än
        [one] En person som kan passa
       *[other] { $count } personer som kan passa
    }
coop-found-nobody-else = Ingen mer passar tillräckligt bra än
coop-found-intro = Bara du ser detta. Vill du träffa någon frågar jag personen; ingen annan får veta det, och när ni båda säger ja öppnas en privat tråd för er två.
coop-found-none = Jag föreslår hellre ingen än vem som helst. Din annons sitter på anslagstavlan, och jag kan säga till när någon passar.
coop-found-unread = Jag kunde inte utläsa vad det handlar om. Säg det med andra ord, på ett av våra fem språk, eller välj det som passar under ”{ panel-open-button }”; då letar jag igen.
coop-because = { $discipline }: du skrev ”{ $yours }”, den andra skrev ”{ $theirs }”
coop-because-you-mean = { $discipline }: den andra skrev ”{ $theirs }”, och det verkar vara det du menar
coop-because-they-mean = { $discipline }: du skrev ”{ $yours }”, och det verkar vara det den andra menar
coop-common-languages = gemensamma språk: { $languages }
coop-no-common-language = inget gemensamt språk angivet
coop-same-town = samma ort
coop-kindred-title = Andras annonser som passar
coop-did-you-mean = Menade du något av det här? Då letar jag igen.
coop-meant-placeholder = Välj det du menade
coop-watch-on-button = Säg till när någon passar
coop-watch-off-button = Sluta säga till
coop-watching = Då gör vi så: jag skickar ett direktmeddelande när någon ny passar, högst tre gånger i veckan.
coop-watching-no-more = Jag säger inte längre till när någon ny passar.
coop-manage-button = Min annons
coop-meet-button = Jag vill gärna träffas
coop-misfit-button = Inget för mig …
coop-take-back-button = Jag har ångrat mig …
coop-asked = Du vill gärna träffa { $people }. Så snart den andra också säger ja öppnas en privat tråd.

## Interest

coop-noted-author = Noterat. Om personen tillåter det frågar jag en gång. Ingen annan får veta det; säger ni båda ja öppnas en privat tråd för er två.
coop-noted-member = Noterat. Jag berättar det bara för den som skrev annonsen. Vill den personen också träffas öppnas en privat tråd för er två.
coop-met = 🎉 Ni vill båda träffas! Nu ser jag till att ni får kontakt.
coop-why-not = Varför passar det inte? Ingen får veta det; det hjälper mig att bli bättre.
coop-not-skill-button = Fel inriktning
coop-not-place-button = Fel plats
coop-not-language-button = Fel språk
coop-not-time-button = Har inte tid
coop-not-no-button = Inget särskilt skäl
coop-declined = Tack. Den andra får inte veta det.
coop-pause-on-button = Ta paus ett tag
coop-pause-off-button = Avsluta pausen
coop-paused-until = Till { $date } blir du varken föreslagen eller tipsad om annonser.
coop-resumed = Du kan bli föreslagen igen.

## Messages

coop-fits = **En annons på { $server } passar det du har skrivit:**
coop-fits-ask = Vill du träffas? Säger ni båda ja öppnas en privat tråd. Annars får ingen veta det.
coop-interest = Någon vill träffas och prata om din annons:
coop-interest-ask = Vill du också det? Då öppnas en privat tråd för er två. Annars får den andra inte veta det.
coop-someone = Någon ny passar din annons:
coop-first = { $one } och { $other }, ni vill båda träffas!
coop-first-hint = Den här tråden är för er två; moderatorerna kan se den. Kom gärna först överens om när och hur ni ska prata.
coop-contact = Du och { $other } vill båda träffas! Nu är det bara att skriva till varandra.
coop-expiring = Din annons är öppen till { $date }. Stämmer den fortfarande?
coop-outcome-ask = Får jag fråga en gång vad det blev av det här? Det hjälper nätverket att se vad som fungerar.
coop-outcome-placeholder = Vad blev det av det?
coop-outcome-thanks = Tack för att du berättar!
coop-outcome-still-open = Tack för att du berättar! Din annons är öppen till { $date }; stäng den när den har gjort sitt.
coop-decision-hide-request =
    Moderatorerna på { $server } har dolt din annons. Deras skäl: { $reason }
    Du kan ändra den med `/samarbete mina`; en moderator kan visa den igen.
coop-decision-show-request = Din annons på { $server } visas igen.{ $reason }
coop-decision-close-request = Moderatorerna på { $server } har stängt din annons. Deras skäl: { $reason }

## Lists

coop-mine-title = Dina samarbeten
coop-mine-waiting = Annonser som passar dig och väntar på ditt svar
coop-mine-interested = De som vill träffas och prata om dina annonser
coop-mine-own = Dina annonser
coop-mine-none = Du har inga annonser än.
coop-mine-met = De du har träffat
coop-own-placeholder = Öppna en av dina annonser
coop-new-button = Ny annons
coop-browse-button = Anslagstavlan
coop-browse-title = { $count ->
        [0] Inga öppna annonser
        [one] En öppen annons
       *[other] { $count } öppna annonser
    }
coop-browse-none = Inget passar just nu. Prova färre filter, eller bli först: `/samarbete nytt`
coop-fitting-button = Vad passar mig?
coop-fitting-title = { $count ->
        [0] Inget på anslagstavlan passar dig än
        [one] En annons som passar dig
       *[other] { $count } annonser som passar dig
    }
coop-fitting-hint = Utifrån det du skriver i din presentation. Bara du ser detta.
coop-fitting-needs-consent = För det behöver jag jämföra din presentation med annonserna. Tillåt ”{ consent-matching }” i `/integritet` och kom tillbaka sedan.
coop-manage-title = Din annons
coop-find-button = Vem passar?
coop-renew-button = Förläng med 60 dagar
coop-reopen-button = Öppna igen
coop-renewed = Öppen till { $date }.
coop-close-button = Stäng annonsen
coop-closed = Stängd. Berätta gärna vad det blev av den.
coop-remove-button = Ta bort
coop-remove-ask = Ta bort annonsen för gott, med alla förslag och svar? Trådar som redan har öppnats är kvar. Vill du hellre behålla den, stäng den i stället.
coop-removed = Annonsen är borttagen.

## Moderation

coop-hidden = **Dold av moderatorerna.** Deras skäl: { $reason }
coop-reports-button = Anmälningar: { $count }
coop-reports-further-button = Anmälningar av annonser: { $count }
coop-reports-title = Anmälningar av annonser
coop-report-title = En annons har anmälts
coop-report-about = Annons av { $author }, anmäld av { $reporter } { $date }:
coop-changed-hidden-title = Ändrad efter att den doldes
coop-changed-hidden = { $author } har ändrat en dold annons. Titta gärna på den igen.
coop-reporting-form-title = Anmäl en annons
coop-hiding-form-title = Dölj en annons
coop-ending-form-title = Stäng en annons
coop-end-button = Stäng annonsen
coop-now-hidden = Annonsen är dold, och den som skrev den har fått veta varför.
coop-now-shown = Annonsen visas igen, och den som skrev den har fått veta det.
coop-now-closed = Annonsen är stängd, och den som skrev den har fått veta varför.
act-hide-request = dolde en annons
act-show-request = visade en annons igen
act-close-request = stängde en annons
act-dismiss-request = fann inget fel på en annons

purpose-cooperation = Kanal för annonser
purpose-cooperation-hint = Anslagstavlan: här hamnar det som medlemmar söker och erbjuder
channel-cooperation-name = anslagstavla
check-no-cooperation = Ingen kanal för annonser är vald, så anslagstavlan syns bara med `/samarbete bläddra`. Välj en i inställningarna.

## In the digest, in privacy and in help

digest-cooperation = { $count ->
        [one] En ny annons
       *[other] { $count } nya annonser
    }
digest-cooperation-more = och { $count } till: `/samarbete bläddra`
privacy-stored-cooperation = **Annonser**: vad du söker eller erbjuder, vem som föreslogs för vem och utifrån vilka av dina ord, vad du svarade, och pauser. Hjälper en språkmodell till, även de tal som den gör av dina ord för att jämföra dem. Den andra sidan ser ett svar först när båda har sagt ja. En annons försvinner { $months } månader efter sitt slut, med allt som hör till den; bara siffror utan namn finns kvar. Ett utkast väntar i { $days } dagar.
help-cooperation = **Hitta partner över gränser och språk**
    Med { $cooperation_new } säger du på ditt eget språk vad du söker eller erbjuder; { $cooperation_browse } visar vad andra söker och erbjuder, och { $cooperation_mine } det som väntar på dig. Eller öppna menyn på ett av dina meddelanden, sedan Appar, sedan { cmd-menu-request }.
