# What could not be delivered.

cmd-deliveries = leveranser
    .description = Det jag inte kunde leverera, varför, och vad du kan göra åt det

deliveries-title = Inte levererat
deliveries-none = Allt har kommit fram.
deliveries-no-more = Inget annat väntar här.
deliveries-intro = Rätta till det som står i vägen, och låt mig sedan försöka igen.
deliveries-more = och { $count } till
deliveries-posts-title = { $count ->
        [one] Ett inlägg är inte som det ska
       *[other] { $count } inlägg är inte som de ska
    }
delivery-retry-button = Försök igen
delivery-dismiss-button = Låt det vara
delivery-retry-posts-button = Försök igen med alla inlägg
delivery-retried = Jag försöker igen nu.
delivery-dismissed = Det får vara som det är.
delivery-gone = Det här är redan avklarat: någon har försökt igen, eller låtit det vara.
delivery-over = Det är för sent för det här, eller så gäller det inte längre. Därför skickar jag det inte. ”{ delivery-dismiss-button }” tar bort det från listan.
delivery-to-member = som direktmeddelande

delivery-other = Ett meddelande
delivery-members-still-true = Den årliga frågan om en presentation
delivery-members-hello = En hälsning
delivery-members-welcome = Ett välkomnande
delivery-members-introduction = Ett kort
delivery-members-changed-while-hidden = Ett besked till moderatorerna
delivery-moderation-report = En anmälan
delivery-moderation-decision = Ett beslut av moderatorerna
delivery-privacy-receipt = Kvittot på en radering
delivery-forums-card = Kortet för ett forum
delivery-forums-reminder = En påminnelse om ett forum
delivery-forums-changed = En ändring av ett forum
delivery-forums-cancelled = Beskedet att ett forum är inställt
delivery-forums-offer = Ett erbjudande om plats
delivery-forums-seated = Ett besked om plats
delivery-forums-feedback = Frågan om hur ett forum var
delivery-forums-task = En påminnelse om ett uppdrag
delivery-forums-invite = En inbjudan till ett forum
delivery-forums-interest = Frågan till någon som är intresserad
delivery-coaching-commitment = Påminnelsen om ett åtagande
delivery-cooperation-request = En annons på anslagstavlan
delivery-cooperation-report = En anmälan
delivery-cooperation-decision = Ett beslut av moderatorerna
delivery-cooperation-changed-while-hidden = Ett besked till moderatorerna
delivery-cooperation-fits = Ett tips om en annons som passar
delivery-cooperation-interest = Beskedet att någon vill träffas
delivery-cooperation-someone = Ett tips om någon ny som passar
delivery-cooperation-first = Första meddelandet i en tråd för två
delivery-cooperation-contact = Kontakten när båda har sagt ja
delivery-cooperation-expiring = Frågan om en annons fortfarande stämmer
delivery-cooperation-outcome = Frågan om vad det blev av en annons
delivery-pairs-paired = Beskedet om vilka som paras ihop i en omgång
delivery-pairs-nobody = Beskedet att en omgång inte hittade någon
delivery-pairs-met = Frågan om två har träffats
delivery-announcements-post = Ett tillkännagivande
delivery-announcements-digest = Veckans nytt
delivery-unanswered-list = Listan över obesvarade inlägg
delivery-unanswered-ask = Frågan om ett inlägg är löst

reason-dm-closed = Den här personen tar inte emot direktmeddelanden från mig. Att försöka igen hjälper bara om de tillåts.
reason-channel-missing = Kanalen eller tråden har raderats, eller så kan jag inte se den längre. Välj en annan där den ställdes in.
reason-forbidden = Jag saknar en behörighet där. `/inställningar kontrollera` visar vilken; annars titta på ”{ permission-view-channel }” och ”{ permission-send-messages }” i kanalens inställningar.
reason-no-history = Jag får inte läsa historiken där, så jag kan inte försäkra mig om att inget kommer två gånger. Tillåt ”{ permission-read-message-history }”.
reason-discord-down = Discord gick inte att nå på alldeles för länge. Att försöka igen hjälper med största sannolikhet.
reason-ours = Det här är ett fel hos mig. Säg till den som driver mig; detaljerna finns i loggen.
reason-refused = Discord nekade det (`{ $code }`). Säg till den som driver mig om det inte hjälper att försöka igen.

act-retry-delivery = försökte leverera något igen
act-dismiss-delivery = lät bli att leverera något
