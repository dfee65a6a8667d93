# Settings and the first set-up.

cmd-settings = inställningar
    .description = Ställ in boten på den här servern
cmd-settings-open = öppna
    .description = Serverns inställningar; på en ny server kommer du igång här
cmd-settings-check = kontrollera
    .description = Vad som är fel i inställningarna, och hur du rättar till det

settings-hello-title = Hej! Jag är boten i nätverket Creative Clusters.
settings-hello = Jag hjälper kreativa människor att presentera sig och hitta varandra, på fem språk. Den som hanterar servern kan få igång mig på två minuter:
settings-start-button = Kom igång

settings-title = Serverns inställningar
settings-title-first = Kom igång
settings-intro = Varje val gäller direkt. Kort som redan finns uppdateras.
settings-intro-first = Välj det du redan har och lämna resten tomt: jag skapar det som saknas. Varje val gäller direkt, och allt går att ändra senare.
settings-languages = Språk i offentliga inlägg
settings-languages-hint = Ett, eller två för tvåspråkiga inlägg. Privata svar kommer alltid på var och ens eget språk.
settings-channel-choose = Välj en kanal
settings-roles = Vem som modererar
settings-roles-hint = Roller vars medlemmar får dölja presentationer och ändra de här inställningarna. Den som hanterar servern får det alltid.
settings-create-button = Skapa det som saknas, och slutför
settings-finish-button = Slutför
settings-open-button = Inställningar
settings-check-button = Kontrollera
settings-retention-button = Hur länge uppgifter sparas
settings-saved = Sparat.
settings-done = Allt är inställt. Nya medlemmar hälsas välkomna från och med nu. Prova `/presentera` själv!
settings-done-but = Allt är inställt, och du kan ändra det när som helst. Det här återstår:

purpose-welcome = Kanal för välkomnanden
purpose-welcome-hint = Här hälsas nya medlemmar välkomna när de har godkänt serverns regler
purpose-introductions = Kanal för presentationer
purpose-introductions-hint = Här läggs medlemmarnas kort upp och hålls aktuella
purpose-moderators = Kanal för moderatorer
purpose-moderators-hint = Hit kommer anmälningar; bara moderatorer bör kunna se den

channel-welcome-name = välkommen
channel-introductions-name = presentationer
channel-moderators-name = moderatorer

permission-quoted = ”{ $name }”
permission-view-channel = Visa kanal
permission-send-messages = Skicka meddelanden
permission-read-message-history = Läs meddelandehistorik
permission-create-private-threads = Skapa privata trådar
permission-send-messages-in-threads = Skicka meddelanden i trådar

settings-languages-number = Välj ett språk, eller upp till { $limit }.
settings-channel-unseen = Jag kan inte se den kanalen. Ge mig behörigheten ”{ permission-view-channel }” där, i kanalens inställningar under Behörigheter, och välj den igen.
settings-channel-lacks = I { $channel } saknar jag: { $permissions }. Tillåt det i kanalens inställningar under Behörigheter, och välj den igen. Inget har ändrats.
settings-cannot-create = Jag får inte skapa kanaler här. Ge mig behörigheten ”Hantera kanaler” för en stund, eller skapa kanalerna själv och välj dem ovan. Det du har valt hittills är sparat.
settings-retention-range = Ange ett antal dagar från { $least } till { $most }.
settings-requests-range = Ange ett antal månader från { $least } till { $most }.
settings-timezone-unknown = Jag känner inte till tidszonen i det landet. Välj ett annat land.
settings-places-full = { $limit } orter får plats. Ta bort en innan du lägger till en ny.

places-title = Orter
places-intro = Medlemmar väljer sin ort bland dessa, eller anger en annan.
places-remove-placeholder = Ta bort en ort
places-add-button = Lägg till en ort
places-form-title = Lägg till en ort
places-form-name-label = Ortens namn

retention-form-title = Hur länge uppgifter sparas
retention-form-label = Medlemmar som lämnat: dagar till radering
retention-form-hint = 1 till 365; den som kommer tillbaka innan dess har allt kvar
retention-requests-label = Avslutade annonser: månader till radering
retention-requests-hint = 6 till 36 efter slutet; siffror utan namn finns kvar

check-title = Kontroll av inställningarna
check-all-well = Allt är som det ska.
check-not-set-up = Boten är inte färdiginställd: nya medlemmar hälsas inte välkomna än. Öppna inställningarna och tryck på ”{ settings-finish-button }”.
check-no-welcome = Ingen kanal för välkomnanden är vald, så nya medlemmar hälsas inte välkomna. Välj en i inställningarna.
check-no-introductions = Ingen kanal för presentationer är vald, så inga kort läggs upp; medlemmar hittas bara med `/medlemmar sök`. Välj en i inställningarna.
check-no-moderators = Ingen kanal för moderatorer är vald, så anmälningar syns bara med `/moderering anmälningar`. Välj en i inställningarna.
check-channel-gone = { $purpose }: kanalen har raderats, eller så kan jag inte se den längre. Välj en annan i inställningarna.
check-permissions = { $purpose }: i { $channel } saknar jag { $permissions }. Tillåt det i kanalens inställningar under Behörigheter.
check-announcement-channel = { $purpose }: { $channel } har blivit en kanal som andra servrar kan följa, och i sådana tillåter Discord inga privata trådar. Välj en annan kanal i inställningarna, eller gör den vanlig igen i kanalens egna inställningar.
check-tags = { $purpose }: i { $channel } måste varje inlägg ha en tagg, och jag får inte skapa några, så ett kort som det inte finns någon passande tagg för visas inte där. Tillåt mig ”Hantera kanaler” där, eller tillåt inlägg utan taggar.
check-backstage-open = { $purpose }: alla kan se { $channel }, och därmed vem som har anmälts. Ta bort ”{ permission-view-channel }” för @everyone där.
check-backstage-unseen = { $purpose }: { $channel } är dold för { $roles }, så anmälningar når inte alla som modererar. Tillåt ”{ permission-view-channel }” där.
check-roles-gone = En roll som modererade har raderats. Se ”{ settings-roles }” i inställningarna.
check-no-roles = Ingen roll modererar, så bara de som hanterar servern kan göra det. Välj en i inställningarna.
check-posts-stuck = { $count ->
        [one] Ett inlägg väntar
       *[other] { $count } inlägg väntar
    } eftersom publiceringen inte lyckades. Jag försöker igen nu.
