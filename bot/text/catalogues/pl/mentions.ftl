# Answers to whoever mentions the bot in a conversation. Everybody there sees them.

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
