# What every part of the bot says.
#
# Words used throughout: an introduction is a ”presentation”, a card a ”kort”, the directory ”katalogen”, a town ”ort”
# (villages too); disciplines are ”inriktningar” within ”områden”, since ”disciplin” sounds like order in class; a report
# is an ”anmälan”; what law calls personal data are ”uppgifter”, and erasing them is ”radera”.


error-unexpected =
    Något gick fel hos oss, och ingenting har ändrats. Försök igen om en liten stund.
    Om det händer igen, ge en moderator det här numret: **{ $incident }**
error-discord = Discord svarar mig inte som det ska just nu. Titta om några minuter om det gick igenom, och försök annars igen.
error-too-slow = Det tog så lång tid att Discord inte öppnar något formulär längre. Tryck en gång till.
error-outdated =
    Den här knappen hör till en äldre version av mig. Med `/hjälp` hittar du det du ville göra; inget av ditt är borta.
error-form-outdated = Jag kunde inte längre ta emot formuläret.
error-typed = Här är det du skrev, så att inget går förlorat:
error-not-here = Det här fungerar bara på en server, inte i direktmeddelanden. Gå till din server och försök igen där.
error-no-thread = Jag kan inte öppna en privat tråd i { $channel }. Säg gärna till moderatorerna: med `/inställningar kontrollera` ser de vad jag saknar.
error-not-written = Jag kan inte skriva i er tråd { $thread }. Skriv gärna där själv. Om tråden är stängd, eller om det här händer igen, säg till moderatorerna: med `/inställningar kontrollera` ser de vad jag saknar.
error-threads-full = På den här servern är så många trådar öppna som Discord tillåter, så jag kan inte öppna en till. Be en moderator stänga gamla trådar och försök sedan igen.
moderators-only = Det kan bara serverns moderatorer göra. Om du är moderator, be en administratör lägga till din roll med `/inställningar öppna`.
managers-only = Bara de som får hantera servern kan välja vem som modererar. Hör med en administratör.

text-too-long = Texten som börjar med ”{ $start }” är { $length } tecken lång, men { $limit } får plats. Korta ner den lite; det du skrev finns kvar.
link-bad = Jag kan inte använda ”{ $link }” som länk. Ange adressen till en offentlig webbsida, till exempel https://example.org (högst { $limit } tecken).
links-too-many = Det är { $count } länkar, men { $limit } får plats. Behåll dem som bäst visar vad du gör.
reason-needed = Skriv ett kort skäl, så att den andra personen kan förstå.

back-button = Tillbaka
cancel-button = Avbryt
previous-button = Föregående
next-button = Nästa
page-of = Sida { $page } av { $pages }

audience-everyone = alla på servern
audience-matched = bara de som jag matchas med
audience-nobody = ingen
