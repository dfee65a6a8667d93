# Answers to whoever mentions the bot in a conversation, where everybody sees them, or writes to it directly.

mention-forums = **Det här är på gång**
mention-forums-none = Inget forum är planerat än. Så snart det finns ett hittar du det med `/forum lista`.
mention-people = **{ $what }**: { $total ->
    [one] { $total } person
   *[other] { $total } personer
    }
mention-people-none = Hittills har ingen här skrivit att de håller på med det här: { $what }. Skriv en annons, så hittar rätt personer dig, även om de skriver på andra språk.
mention-people-more = Alla ser du med `/medlemmar sök`.
mention-show-button = Visa
mention-wish = Det låter som något för en annons. Jag kan leta efter rätt personer i alla fyra länderna, vilket språk de än skriver på. Svaret ser bara du.
mention-wish-button = { cmd-menu-request }
mention-help = Jag kan berätta när det är dags att ses nästa gång (”När är nästa forum?”) och vem som gör vad (”Vem håller på med keramik i Rostock?”), och jag kan hitta samarbetspartner åt dig (”Jag söker någon som kan ljussätta vår utställning”). `/hjälp` visar resten.

mention-on-server = Det gäller servern ”{ $server }”. Ingen annan läser det du skriver till mig här, och jag sparar ingenting av det.
mention-server-button = Gå dit
mention-dialogue = Var det ett svar i dialogen ”{ $title }”? Där svarar du med knapparna under frågorna, så det här togs inte emot. Tryck på knappen här nedanför, så kommer frågan igen.
mention-which-server = Vi har flera servrar gemensamt. Vilken gäller det?
mention-server-placeholder = Välj en server
mention-stranger = Vi har ingen server gemensamt, eller så har du inte godkänt serverns regler än. Därför kan jag inte söka någon åt dig. När det är ordnat är det bara att skriva till mig igen. Med `/integritet` kan du här se vad jag fortfarande har sparat om dig, hämta det eller få det raderat.
mention-not-there = Du är inte kvar på den servern, så ingenting har ändrats. Skriv till mig igen om du kommer tillbaka.
