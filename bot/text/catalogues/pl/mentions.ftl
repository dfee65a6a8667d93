# Answers to whoever mentions the bot in a conversation, where everybody sees them, or writes to it directly.

mention-forums = **Co przed nami**
mention-forums-none = Na razie nie zapowiedziano żadnego forum. Gdy się pojawi, znajdziesz je przez `/forum lista`.
mention-people = **{ $what }**: { $total ->
    [one] { $total } osoba
    [few] { $total } osoby
    [many] { $total } osób
   *[other] { $total } osoby
    }
mention-people-none = Nikt tu jeszcze nie napisał, że się tym zajmuje: { $what }. Dodaj ogłoszenie, a znajdą Cię osoby, które do niego pasują, także te piszące w innych językach.
mention-people-more = Wszystkich zobaczysz przez `/ludzie szukaj`.
mention-show-button = Pokaż
mention-wish = To brzmi jak ogłoszenie. Mogę poszukać pasujących osób we wszystkich czterech krajach, bez względu na to, w jakim języku piszą. Odpowiedź zobaczysz tylko Ty.
mention-wish-button = { cmd-menu-request }
mention-help = Mogę Ci powiedzieć, kiedy jest najbliższe spotkanie („Kiedy następne forum?”) i kto się czymś zajmuje („Kto robi ceramikę w Rostocku?”), a także znaleźć Ci partnerów („Szukam kogoś, kto oświetli naszą wystawę”). Całą resztę pokaże `/pomoc`.

mention-on-server = Chodzi o serwer „{ $server }”. Tego, co tu do mnie piszesz, nie czyta nikt inny i nic z tego nie przechowuję.
mention-server-button = Przejdź tam
mention-dialogue = Czy to była odpowiedź w dialogu „{ $title }”? Odpowiada się przyciskami pod pytaniami, więc nie została przyjęta. Ten przycisk pokaże Ci pytanie jeszcze raz.
mention-which-server = Jesteśmy razem na kilku serwerach. O który chodzi?
mention-server-placeholder = Wybierz serwer
mention-stranger = Nie mamy wspólnego serwera albo jego zasady czekają jeszcze na Twoją akceptację, więc nie mogę nikogo dla Ciebie szukać. Gdy już tam będziesz, po prostu napisz jeszcze raz. Poleceniem `/prywatność` sprawdzisz tutaj, co jeszcze o Tobie przechowuję, i w razie potrzeby pobierzesz lub usuniesz te dane.
mention-not-there = Nie ma Cię już na tym serwerze, więc nic nie zostało zmienione. Jeśli tam wrócisz, napisz do mnie ponownie.
