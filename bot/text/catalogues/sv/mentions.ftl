# Answers to whoever mentions the bot in a conversation, where everybody sees them, or writes to it directly.

mention-forums = **Det här är på gång**
mention-forums-none = Inget forum är planerat än. Så snart det finns ett hittar du det med `/forum lista`.
mention-people = **{ $what }**: { $total ->
    [one] { $total } person
   *[other] { $total } personer
    }
mention-people-none = Ingen här har än så länge skrivit att de håller på med det: { $what }. Sätt in en annons, så hittar rätt person dig, även på andra språk.
mention-people-more = Alla ser du med `/medlemmar sök`.
mention-show-button = Visa
mention-wish = Det låter som en annons. Jag kan leta efter rätt personer i alla fyra länderna, vilket språk de än skriver på. Svaret ser bara du.
mention-wish-button = { cmd-menu-request }
mention-help = Jag kan säga när man ses nästa gång (”När är nästa forum?”), vem som gör något (”Vem håller på med keramik i Rostock?”) och hitta samarbetspartner åt dig (”Jag söker någon som kan ljussätta vår utställning”). Allt annat visar `/hjälp`.

mention-on-server = Det gäller servern ”{ $server }”. Ingen annan läser det du skriver till mig här, och jag sparar ingenting av det.
mention-server-button = Gå dit
mention-which-server = Vi finns tillsammans på flera servrar. Vilken gäller det?
mention-server-placeholder = Välj en server
mention-stranger = Vi har ingen server gemensamt, eller så har du inte godkänt dess regler än. Därför kan jag inte söka någon åt dig. När du är där är det bara att skriva till mig igen. Med `/integritet` ser du här vad jag ännu har sparat om dig, tar det med dig eller låter radera det.
mention-not-there = Du är inte kvar på den servern, så ingenting har ändrats. Skriv till mig igen om du kommer tillbaka.
