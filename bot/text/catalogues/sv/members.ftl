# Introductions, the directory, greetings, the welcome.

## Commands

cmd-introduce = presentera
    .description = Presentera dig, eller ändra din presentation
cmd-members = medlemmar
    .description = Människorna i nätverket
cmd-members-find = sök
    .description = Hitta människor efter vad de gör, var de finns och vad de erbjuder eller söker
cmd-find-discipline = inriktning
    .description = Vad de arbetar med: börja skriva, på vilket språk du vill
cmd-find-town = ort
    .description = En ort: börja skriva
cmd-find-country = land
    .description = Ett land
cmd-find-language = språk
    .description = Ett språk som de arbetar på
cmd-find-side = erbjuder-söker
    .description = De som erbjuder något, eller de som söker något
cmd-find-words = ord
    .description = Valfria ord: ett namn, ett material, ett verktyg
cmd-side-offers = erbjuder något
cmd-side-seeks = söker något
cmd-members-map = översikt
    .description = Nätverket i överblick: vem som finns var
cmd-menu-introduction = Presentation

## The parts of an introduction

field-name = Namn
field-town = Ort
field-kind = Vem jag är
field-disciplines = Inriktningar
field-does = Det jag gör
field-offers = Det jag erbjuder
field-seeks = Det jag söker
field-links = Länkar
field-languages = Språk
field-workplace = Arbetssätt
field-availability = Tid för nytt

kind-person = En kreativ person
kind-collective = Ett kollektiv eller en grupp
kind-organisation = En organisation
kind-third-party = Någon annan som är intresserad

kind-third-party-hint = ett företag, en kommun eller myndighet, en skola, en granne

level-basic = grundläggande
level-good = goda kunskaper
level-fluent = flytande
level-native = modersmål

workplace-remote = på distans
workplace-on-site = på plats
workplace-both = på distans och på plats

availability-now = har tid nu
availability-soon = har tid snart
availability-busy = har fullt upp just nu

contact-thread = i en privat tråd på den här servern
contact-message = som direktmeddelande från boten
contact-nobody = inga hälsningar, tack

country-elsewhere = Ett annat land

## Working on it

panel-title = Din presentation
panel-new =
    Berätta för nätverket vem du är. Bara ditt namn behövs; hoppa över det du vill.
    Allt du skriver sparas direkt, så du kan sluta när som helst och fortsätta med `/presentera`.
panel-draft = Inte publicerad än: bara du ser den.
panel-published = Publicerad. Andra ser det som är inställt på ”{ audience-everyone }”.
panel-changed = Du har ändringar som inte är publicerade än.
panel-unpublished = Nedtagen: bara du ser den. Publicera den när du vill.
panel-unpublished-hidden = Nedtagen: bara du ser den. Innan dess hade moderatorerna dolt den. Deras skäl: { $reason }
    Om du publicerar den igen förblir den dold tills en moderator visar den.
panel-away = Visas inte just nu, eftersom du har återkallat ditt samtycke eller bett om att få dina uppgifter raderade. Se `/integritet`.
panel-hidden = **Dold av moderatorerna.** Deras skäl: { $reason }
    Du kan ändra den; när du har publicerat ändringen kan en moderator visa den igen.
panel-empty = inget än
panel-problems = Titta på det här igen; resten är sparat:
panel-waiting = Det du skrev där finns kvar. Öppna delen igen för att rätta till det.
panel-preview-button = Förhandsgranska
panel-publish-button = Publicera
panel-publish-changes-button = Publicera ändringarna
panel-unpublish-button = Ta ner
panel-discard-button = Släng ändringarna
panel-visibility-button = Vem ser vad
panel-yearly-button = Fråga mig en gång om året
panel-yearly-on = Då säger vi så: en gång om året frågar jag i ett direktmeddelande om allt fortfarande stämmer. Stäng av det när du vill med `/integritet`.
panel-open-button = Ändra
panel-add-button = Fyll i
panel-done = Trevligt att träffas! Ditt kort dyker upp i { $channel }.
panel-done-changes = Ditt kort i { $channel } är uppdaterat.
panel-done-no-channel = Andra hittar dig med `/medlemmar sök`. Ett kort läggs upp när moderatorerna har valt en kanal för presentationer.
panel-next = Vad vill du göra nu? Hitta andra med `/medlemmar sök`, eller berätta med `/samarbete nytt` vad du söker eller erbjuder, så ser jag direkt vem som passar.
panel-done-hidden = Sparat. Presentationen förblir dold tills en moderator visar den igen.
panel-taken-down = Din presentation är nedtagen. Den finns kvar här åt dig.
panel-discarded = Ändringarna är slängda.

part-about = Om dig
part-disciplines = Dina inriktningar
part-words = Med egna ord
part-languages = Språk
part-work = Samarbete

preview-title = Så här kommer andra att se den
preview-consent =
    När du publicerar samtycker du till att alla på servern kan se det här kortet och hitta dig i katalogen. Du kan ändra det eller ta ner det när som helst, och med `/integritet` ser du allt som lagras och kan ta tillbaka ditt samtycke.
preview-nothing-visible = Förutom ditt namn är inget av det här synligt för alla. Du kommer inte att finnas med i katalogen.

## Forms

form-about-title = Om dig
form-name-label = Vad ska vi kalla dig?
form-name-hint = Ett namn, ett smeknamn, namnet på din grupp
form-place-label = Din ort
form-place-other = En annan ort
form-town-label = En annan ort: vad heter den?
form-country-label = I vilket land ligger den?
form-kind-label = Vem är du?
form-words-title = Med egna ord
form-words-hint = På vilket språk du vill
form-does-label = Vad gör du?
form-does-placeholder = Jag binder böcker för hand och visar barn hur …
form-offers-label = Vad erbjuder du andra?
form-offers-placeholder = en workshop, ett par extra händer, en lokal, råd …
form-seeks-label = Vad söker du?
form-seeks-placeholder = partner till …, någon som …, en plats att …
form-links-label = Länkar till det du gör
form-links-hint = En per rad, högst fem
form-written-label = På vilket språk skrev du det här?
form-languages-title = Språk du arbetar på
form-languages-placeholder = inte ett av mina språk
form-other-language-title = Ett annat språk
form-other-language-label = Vilket språk?
form-other-language-hint = Vad det heter på något av våra fem språk
form-level-label = Hur bra kan du språket?
form-level-hint = Lämna tomt för att ta bort språket
form-work-title = Samarbete
form-workplace-label = Hur vill du helst arbeta?
form-availability-label = Har du tid för något nytt?
form-note-label = Några ord om det
form-note-placeholder = helger, från och med mars …
form-contact-label = Hur får andra säga hej?
form-disciplines-title = Hitta dina inriktningar
form-disciplines-label = Vad gör du? Skriv på vilket språk du vill
form-disciplines-hint = Skilj flera åt med kommatecken
form-disciplines-placeholder = keramik, Bühnenbild, fotografia …

name-needed = Skriv ett namn med minst en bokstav, så att andra vet vad de ska kalla dig.
town-name-needed = Skriv vad orten heter, eller välj en av nätverkets orter.
town-country-needed = Välj också vilket land orten ligger i.
language-unknown = Jag hittar inget språk med det namnet. Prova vad det heter på svenska eller engelska, till exempel ”ukrainska”.
languages-too-many = { $limit } språk får plats. Ta bort ett innan du lägger till ett nytt.
disciplines-too-many = { $limit } inriktningar får plats. Jag behöll de { $limit } första; ta bort några om andra är viktigare.

## Disciplines

disciplines-title = Dina inriktningar
disciplines-how = Skriv vad du gör, på vilket språk du vill, eller bläddra bland områdena.
disciplines-chosen = **Valda ({ $count } av { $limit })**
disciplines-none-yet = Inga valda än.
disciplines-search-button = Skriv vad du gör
disciplines-browse = Bläddra bland områdena
disciplines-remove = Ta bort en inriktning
disciplines-found = Välj det som passar
disciplines-added = Tillagda: { $names }
disciplines-unknown = Jag känner inte till ”{ $words }” än. Skriv det under ”Det jag gör”; där kan alla också hitta det.
disciplines-did-you-mean = Menade du något av det här?
disciplines-in-group = { $group }: välj det som passar

languages-five-button = Nätverkets fem
languages-another-button = Ett annat språk

contact-messages-closed = Jag kunde inte skicka ett direktmeddelande till dig, så hälsningar kommer i stället i en privat tråd. Vill du ändra det, tillåt direktmeddelanden från medlemmar i serverns sekretessinställningar och välj sedan igen.
direct-test-greetings = Från och med nu når hälsningar från medlemmar dig här. Du kan stoppa dem under varje hälsning, eller med `/presentera` på servern.

## Visibility

visibility-title = Vem ser vad
visibility-how = Välj en eller flera delar, och sedan vem som får se dem. Ditt namn syns alltid på ditt kort.
visibility-choose = Välj delar
visibility-for = { $parts }: vem får se det?
visibility-everyone-button = Alla
visibility-matched-button = Bara vid matchning
visibility-nobody-button = Ingen

## Publishing

publish-needs-name = Ange ditt namn först: det är det enda som behövs.
publish-while-erasing = Du har bett om att få dina uppgifter raderade. Avbryt raderingen med `/integritet` först, och publicera sedan.
introduction-gone = Den här presentationen finns inte längre. Se dig om med `/medlemmar sök`.
introduction-none-yet = Den här personen har inte presenterat sig än. Se dig om med `/medlemmar sök`.
introduction-none-of-yours = Du har inte presenterat dig än. Börja med `/presentera`: bara ett namn behövs.

## The card

card-hello-button = Säg hej
card-language-button = På mitt språk
card-report-button = Anmäl
card-written-in = Skriven på { $language }
card-confirmed = Bekräftad { $date }

## Greetings

hello-title = Säg hej till { $name }
hello-label = Din hälsning
hello-hint-thread = En privat tråd öppnas för er två (moderatorer kan se den)
hello-hint-message = Boten skickar den som direktmeddelande
hello-placeholder = Hej! Jag såg att du … Ska vi …?
hello-empty = Skriv några ord: en tom hälsning är svår att svara på.
hello-to-yourself = Det här är ditt eget kort. Ändra det med `/presentera`.
hello-not-wanted = Den här personen vill helst inte få hälsningar just nu.
hello-enough-today = Du har skickat { $limit } hälsningar det senaste dygnet. Fortsätt gärna senare, så förblir varje hälsning personlig.
hello-opened = Er tråd är öppen: { $thread }
hello-opened-again = Ni två har redan en tråd; jag lade din hälsning där: { $thread }
hello-sent = Din hälsning är på väg.
hello-not-member = Den här personen är inte kvar på servern.
hello-thread-name = { $one } & { $other }
hello-thread-first = { $receiver }, { $sender } säger hej:
hello-thread-languages = Språk som ni har gemensamt: { $languages }
hello-thread-no-language = Ni har inte angett något gemensamt språk. Engelska, en översättare eller en teckning kan hjälpa.
hello-message = **{ $name } på { $server } säger hej:**
    { $words }
hello-message-next = Svara { $mention } när du vill, eller inte alls.

## The yearly question

still-true-title = Stämmer din presentation fortfarande?
still-true-body = Din presentation på { $server } bekräftade du senast { $date }. Det räcker med en snabb titt:
still-true-yes-button = Ja, den stämmer
still-true-change-button = Hur ändrar jag den?
still-true-down-button = Ta ner den
still-true-thanks = Tack! Jag frågar igen om ett år.
still-true-how = Använd `/presentera` på servern. Din presentation öppnas precis som du lämnade den.

## Welcome

welcome-title = Välkommen, { $mention }!
welcome-body = Vad roligt att du är här! Berätta gärna för nätverket vem du är: det tar två minuter, och bara ditt namn behövs.
welcome-button = Presentera dig

## The directory

find-title = { $total ->
        [0] Inga träffar än
        [one] En person hittades
       *[other] { $total } personer hittades
    }
find-nothing = Ingen stämmer in på allt det än. Prova färre filter, en bredare inriktning eller `/medlemmar översikt` för att se vem som finns var.
find-nothing-at-all = Ingen har presenterat sig än. Bli först: `/presentera`
find-show-button = Öppna
find-filters = Filter: { $filters }
find-unknown-discipline = Jag känner inte till inriktningen ”{ $typed }”. Börja skriva och välj en ur listan, eller skriv ordet under `ord`.
find-unknown-language = Jag känner inte till språket ”{ $typed }”. Börja skriva och välj ett ur listan.
find-unknown-country = Jag känner inte till landet ”{ $typed }”. Börja skriva och välj ett ur listan.
find-unsearchable-words = I ”{ $typed }” finns varken bokstäver eller siffror, så jag vet inte vad jag ska leta efter. Skriv ett ord: ett namn, ett material, ett verktyg.
search-forgotten = Det var ett tag sedan du sökte. Börja om med `/medlemmar sök`.

map-title = Nätverket i överblick
map-members = { $count ->
        [one] En medlem
       *[other] { $count } medlemmar
    } från { $towns ->
        [one] en ort
       *[other] { $towns } orter
    } har presenterat sig.
map-empty = Ingen har presenterat sig med en ort än. Bli först: `/presentera`
map-town = { $town }: { $count }
map-axis = Medlemmar
map-disciplines = Oftast nämnda: { $disciplines }
map-more-towns = … och { $count } { $count ->
        [one] ort
       *[other] orter
    } till
map-picture-description = Stapeldiagram över medlemmar per ort: { $towns }
