# Privacy: consent, export, erasure.

cmd-privacy = integritet
    .description = Vad som lagras om dig och varför; se dina samtycken, hämta eller radera dina uppgifter

privacy-title = Din integritet
privacy-intro = Du bestämmer vad jag sparar om dig. Inget här säljs eller lämnas vidare, och du kan ändra dig när som helst.
privacy-direct = Dina samtycken gäller en server i taget: använd `/integritet` där för att se eller ändra dem. Härifrån kan du hämta alla dina uppgifter, eller få dem raderade på alla servrar.
privacy-details-button = Vad som lagras
privacy-export-button = Hämta mina uppgifter
privacy-erase-button = Radera mina uppgifter
privacy-responsible = Personuppgiftsansvarig: { $operator }. Frågor: { $contact }
privacy-responsible-unknown = Personuppgiftsansvarig: den som driver den här servern. Fråga moderatorerna.
privacy-erased = Dina uppgifter raderades { $date }. Kvitto: **{ $receipt }**
privacy-nothing-stored = Inget lagras om dig här, så det finns inget att radera.

consent-directory = Katalog
consent-directory-text = andra på den här servern ser min presentation och hittar mig
consent-matching = Matchning
consent-matching-text = jag föreslås för medlemmar som söker eller erbjuder något som passar, utifrån de delar av min presentation som alla ser eller som jag anger för det ändamålet, och får ett direktmeddelande, högst tre gånger i veckan, när någon av dem vill träffas
consent-reminders = Direktmeddelanden
consent-reminders-text = boten får påminna mig, och fråga en gång om året om min presentation fortfarande stämmer
consent-given = Tillåtet sedan { $date }, textversion { $version }
consent-revoked = Inte tillåtet sedan { $date }
consent-give-button = Tillåt
consent-revoke-button = Återkalla

direct-test-reminders = Från och med nu får jag skriva till dig här. Du kan stoppa det när som helst med `/integritet` på servern.
direct-test-receipt = Hit kommer kvittot när dina uppgifter har raderats.
direct-no-receipt = Du har avbrutit raderingen: inget raderas, så det kommer inte heller något kvitto.
reminders-closed = Jag kunde inte skicka ett direktmeddelande till dig, så inget har ändrats. Tillåt direktmeddelanden från medlemmar i serverns sekretessinställningar och försök sedan igen.

privacy-details-title = Vad som lagras, varför och hur länge
privacy-stored-introduction = **Din presentation**: vad du har skrivit, vem som får se vilken del, när du bekräftade den. Sparas tills du raderar den, så att andra hittar dig.
privacy-stored-draft = **Dina utkast**: det du har skrivit till din presentation eller ett forum men inte publicerat. Bara du ser dem; de raderas { $days } dagar efter din senaste ändring.
privacy-stored-greetings = **Hälsningar**: vad du skrev, till vem och när, så att ingen får för många och två personer hittar tillbaka till sin tråd.
privacy-stored-forums = **Forum**: vad du svarade och hur många gäster du tar med, hur du blir påmind, om du var där, vad du tyckte och vilka uppdrag du tog på dig. Det du ordnade eller antecknade som arrangör finns kvar hos forumet, utan ditt namn.
privacy-stored-coaching = **Coachning**: dina svar, planer och åtaganden, när du svarade och vad du delar med vilken coach. Ingen moderator ser dem. En dialog som inte är avslutad raderas ett år efter ditt senaste svar; resten finns kvar tills du raderar det. Som coach: dina språk och ämnen; kalkylblad du har laddat upp finns kvar utan ditt namn.
privacy-stored-consents = **Samtycken**: vad du har tillåtit eller återkallat, när, och vilken text det gällde: det bevis som lagen kräver.
privacy-stored-messages = **Meddelanden till dig**: vilken påminnelse eller vilket besked som skickades när, raderas efter 30 dagar; och hur du vill ha dem.
privacy-stored-announcements = **Tillkännagivanden**: vad du som moderator har skrivit utkast till eller tillkännagett. Utkasten försvinner när du raderar dina uppgifter; det som tillkännagetts blir kvar utan ditt namn.
privacy-stored-reports = **Anmälningar**: vad du har anmält till moderatorerna, och varför.
privacy-stored-moderation = **Modereringslogg**: vilken moderator som gjorde vad och varför, också om din presentation. Sparas separat i { $days ->
        [one] en dag
       *[other] { $days } dagar
    } och raderas inte med resten, så att båda sidor kan visa vad som hände.
privacy-stored-left = **När du lämnar servern** slutar du genast att visas, och dina uppgifter raderas efter { $days ->
        [one] en dag
       *[other] { $days } dagar
    }. Kommer du tillbaka innan dess är allt som förut, utom dina svar på kommande forum.
privacy-stored-backups = **Säkerhetskopior** raderas efter { $days ->
        [one] en dag
       *[other] { $days } dagar
    }. Om en måste användas raderas allt som har raderats sedan dess på nytt.
privacy-stored-discord = **Meddelanden på Discord**, till exempel i trådar, lagras av Discord. Radera dem själv där.
privacy-not-stored = **Lagras inte**: vad som sägs i kanaler eller direkt till mig, vem som är online, vad du klickar på, din e-postadress.
privacy-rights = Du har rätt att få se, rätta, få ut och radera dina uppgifter, att begränsa eller invända mot behandlingen, att när som helst återkalla ett samtycke, och att klaga hos dataskyddsmyndigheten i ditt land, i Sverige Integritetsskyddsmyndigheten, IMY (dataskyddsförordningen, GDPR, artiklarna 7, 15–22 och 77).

privacy-exported = Här är allt jag lagrar om dig, på alla servrar, i en fil som både du och andra program kan läsa.
privacy-export-times = Tider anges i UTC, som år-månad-dag och klockslag; null betyder att det inte finns något. Långa nummer är Discords egna: för servrar, kanaler och trådar.

erasure-title = Radera dina uppgifter?
erasure-means =
    Din presentation tas ner genast, och dina svar på kommande forum tas tillbaka: dina platser går till andra. Om ett dygn raderas allt som är sparat om dig här för gott: presentation, utkast, hälsningar, samtycken, planerade meddelanden. Fram till dess kan du avbryta; bara på forumen måste du då svara på nytt.
    Bara modereringsloggen finns kvar, i { $days ->
        [one] en dag
       *[other] { $days } dagar
    }. Som bevis på att raderingen är gjord får du ett kvitto.
erasure-everywhere = Här, utanför en server, gäller det alla servrar där något är sparat om dig.
erasure-dm-button = Radera, kvitto som meddelande
erasure-quiet-button = Radera, utan meddelande
erasure-started =
    ⏳ Dina uppgifter raderas { $date }. Din presentation är redan nedtagen.
    Har du ändrat dig? Avbryt raderingen här, eller med `/integritet`.
    -# Nummer: { $number }
erasure-running = Dina uppgifter raderas { $date }.
erasure-call-off-button = Avbryt raderingen
erasure-called-off = Raderingen är avbruten: inget raderas, och det som var publicerat är tillbaka. Bara dina svar på kommande forum är borta, eftersom dina platser genast blev lediga för andra. Vill du komma, svara igen med `/forum lista`.
erasure-none = Det finns ingen radering att avbryta: antingen är den redan avbruten, eller så är den gjord. Se `/integritet`.
erasure-receipt = Dina uppgifter raderades { $date }. Kvitto: **{ $receipt }**
