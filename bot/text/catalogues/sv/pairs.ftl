# Pairs across the border: rounds that bring members of different countries together.

cmd-pairs = par
    .description = Träffa någon från ett annat land i nätverket, gång på gång

help-pairs = **Träffa någon från ett annat land, gång på gång**
    { $pairs }: varje omgång parar ihop dig med någon som du inte har träffat i en omgång förut.

pairs-title = Par över gränsen
pairs-intro = Varje omgång parar ihop dig med en person från ett annat land i nätverket, ibland med två. Aldrig med samma person två gånger. Ni pratar så länge ni vill; mer än så förväntas inte.
pairs-off = Just nu finns det inga omgångar på den här servern.
pairs-outside = Du är inte med. Nästa omgång börjar { $date }.
pairs-inside = **Du är med.** Nästa omgång börjar { $date }.
pairs-paused = **Du pausar** till { $date }.
pairs-left-out = **Omgångarna hoppar över dig just nu.**
pairs-stopped = Du har stoppat meddelandena om dem, så du skulle inte få veta vem du paras ihop med. Tryck på ”{ pairs-join-button }” för att få dem igen.
pairs-join-button = Gå med
pairs-leave-button = Gå ur
pairs-pause-button = Pausa i { $days } dagar
pairs-wake-button = Avsluta pausen
pairs-joined = Kul att du är med. Du får ett direktmeddelande när det är dags för nästa omgång.
pairs-joined-closed = Kul att du är med. Men jag kunde inte skicka ett direktmeddelande till dig, så vem du paras ihop med ser du bara här, eller när den andra öppnar ett samtal med dig. Vill du få ett meddelande, tillåt direktmeddelanden från medlemmar i serverns sekretessinställningar.
direct-test-pairs = Från och med nu skriver jag till dig här när du paras ihop med någon i en omgång. Du kan stoppa det under varje meddelande, eller med `/par` på servern.
pairs-left = Du är inte med längre. Jag minns bara vilka du har träffat, om du skulle komma tillbaka, och vilka du helst inte vill träffa.
pairs-earlier = Vilka du har parats ihop med
pairs-nobody-left = någon som inte är kvar
pairs-said-yes = ni träffades
pairs-said-later = inte än
pairs-said-no = ni träffades inte
pairs-avoid-hint = De här personerna paras du inte ihop med i en omgång, och ni föreslås inte för varandra genom en annons. De får aldrig veta det.
pairs-avoid-placeholder = Helst inte med …
pairs-cadence-hint = För moderatorer: hur ofta en ny omgång börjar, alltid på en måndag klockan 9.
pairs-cadence-placeholder = Hur ofta?
pairs-cadence-off = Aldrig
pairs-cadence-fortnight = Varannan vecka
pairs-cadence-month = Varje månad
pairs-cadence-quarter = Var tredje månad

pairs-needs-introduction = För att vara med behöver du en presentation som andra kan se. Skriv en med `/presentera` och kom tillbaka sedan.
pairs-needs-town = I din presentation står det inte än var du bor, så jag vet inte vem som finns på andra sidan en gräns. Lägg till din ort med `/presentera`.
pairs-not-in = Du är inte med just nu. Öppna `/par` igen.
pairs-gone = De här personerna går inte att träffa här längre.
pairs-no-channel = Jag kan inte öppna ett samtal, eftersom servern inte har någon kanal för presentationer eller annonser. Säg gärna till moderatorerna.

pairs-found-title = Någon att träffa
pairs-found = I den här omgången på { $server } har du parats ihop med:
pairs-found-next = Öppna ett samtal och säg hej. Vem du är och vad du arbetar med är en bra början; en halvtimme på video är ett bra andra steg.
pairs-talk-button = Öppna ett samtal
pairs-shun-button = Para inte ihop oss igen
pairs-shunned = Noterat. Jag parar inte ihop er igen, och ingen får veta det.
pairs-avoid-full = Fler får inte plats: du har redan valt { $limit } personer som du helst inte vill träffa. Ta bort någon med `/par` på servern och tryck sedan igen.
pairs-avoid-changed = Listan över dem du helst inte vill träffa har ändrats sedan den visades här, så jag ändrade ingenting nu. Öppna `/par` igen, så ser du den som den är.
pairs-opened = Här kan ni prata: { $thread }
pairs-common = Ni har gemensamt: { $common }
pairs-first = { $people }, ni har parats ihop i den här omgången. Vad arbetar ni med just nu, och vad skulle ni visa varandra där ni bor? När kan ni ses på video?
pairs-nobody = I den här omgången hittade jag ingen ny för dig på andra sidan en gräns. I nästa står du först i kön.
pairs-question = Den { $date } parade jag ihop dig med { $names }. Har ni träffats eller skrivit till varandra?
pairs-met-yes-button = Ja
pairs-met-later-button = Inte än
pairs-met-no-button = Nej
pairs-met-yes = Härligt. Vill ni att det ska växa till något mer, skriv en annons med `/samarbete nytt`.
pairs-met-later = Ingen brådska. Jag frågar en gång till om två veckor, och sedan inte mer.
pairs-met-no = Så kan det bli. I nästa omgång möter du någon annan.

message-topic-pairs = Personer i andra länder som du paras ihop med
privacy-stored-pairs = **Par**: sedan när och på vilket språk du är med, pauser och hur många omgångar du har väntat; vem du parades ihop med och när, om ni träffades, och vem du helst inte vill träffa, vilket ingen får veta. När du inte längre är med sparas vem du har träffat och vem du undviker tills du raderar det, så att ingen paras ihop med samma person två gånger.
