# Answers to whoever mentions the bot in a conversation, where everybody sees them, or writes to it directly.

mention-forums = **Co przed nami**
mention-forums-none = Na razie nie zapowiedziano żadnego forum. Gdy się pojawi, znajdziesz je przez `/forum lista`.
mention-people = **{ $what }**: { $total ->
    [one] { $total } osoba
    [few] { $total } osoby
    [many] { $total } osób
   *[other] { $total } osoby
    }
mention-people-none = Nikt tu jeszcze nie napisał, że się tym zajmuje: { $what }. Dodaj ogłoszenie, a znajdą Cię ci, do których pasuje, także w innych językach.
mention-people-more = Wszystkich zobaczysz przez `/ludzie szukaj`.
mention-show-button = Pokaż
mention-wish = To brzmi jak ogłoszenie. Mogę poszukać właściwych osób we wszystkich czterech krajach, w jakimkolwiek języku piszą. Odpowiedź zobaczysz tylko Ty.
mention-wish-button = { cmd-menu-request }
mention-help = Powiem Ci, kiedy jest najbliższe spotkanie („Kiedy następne forum?”), kto się czymś zajmuje („Kto robi ceramikę w Rostocku?”), i znajdę ludzi do współpracy („Szukam kogoś do oświetlenia wystawy”). Całą resztę pokaże `/pomoc`.

mention-on-server = Chodzi o serwer „{ $server }”. Tego, co tu do mnie piszesz, nie czyta nikt inny i nic z tego nie przechowuję.
mention-server-button = Przejdź tam
mention-which-server = Jesteśmy razem na kilku serwerach. O który chodzi?
mention-server-placeholder = Wybierz serwer
mention-stranger = Nie mamy wspólnego serwera albo jego zasady nie są jeszcze przez Ciebie zaakceptowane, więc nie mogę nikogo dla Ciebie szukać. Gdy już tam będziesz, po prostu napisz jeszcze raz. Poleceniem `/prywatność` sprawdzisz tutaj, co jeszcze o Tobie przechowuję, zabierzesz to lub usuniesz.
mention-not-there = Nie ma Cię już na tym serwerze, więc nic się nie zmieniło. Napisz do mnie po powrocie.
