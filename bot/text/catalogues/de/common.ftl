# What every part of the bot says.
#
# Words used throughout: an introduction and its card are both „Steckbrief“, since „Vorstellung“ is also a show
# and „Karte“ also a map; disciplines are „Fachgebiete“; moderators are „die Moderation“.


error-unexpected =
    Bei uns ist etwas schiefgegangen, und es wurde nichts geändert. Bitte versuch es gleich noch einmal.
    Wenn es wieder passiert, nenne der Moderation diese Nummer: **{ $incident }**
error-discord = Discord antwortet mir gerade nicht richtig. Bitte sieh in ein paar Minuten nach, ob es geklappt hat, und versuch es sonst noch einmal.
error-too-slow = Das hat so lange gedauert, dass Discord kein Formular mehr öffnet. Bitte drück noch einmal.
error-outdated =
    Dieser Knopf gehört zu einer älteren Version von mir. Mit `/hilfe` findest du, was du tun wolltest; verloren ist nichts.
error-form-outdated = Dieses Formular konnte ich nicht mehr annehmen.
error-typed = Damit nichts verloren geht, ist hier, was du geschrieben hast:
error-not-here = Das geht nur auf einem Server, nicht in Direktnachrichten. Bitte geh auf deinen Server und versuch es dort noch einmal.
error-no-thread = In { $channel } kann ich keinen privaten Thread öffnen. Bitte sag der Moderation Bescheid: `/einstellungen prüfen` zeigt ihr, was mir fehlt.
error-threads-full = Auf diesem Server sind so viele Threads offen, wie Discord erlaubt, deshalb kann ich keinen weiteren öffnen. Bitte die Moderation, alte zu schließen, und versuch es dann noch einmal.
error-not-written = In eurem Thread { $thread } kann ich nicht schreiben. Bitte schreib dort selbst. Ist er geschlossen oder passiert das wieder, sag der Moderation Bescheid: `/einstellungen prüfen` zeigt ihr, was mir fehlt.
moderators-only = Das kann nur die Moderation dieses Servers. Wenn du dazugehörst, bitte jemanden mit Administrationsrechten, deine Rolle mit `/einstellungen öffnen` hinzuzufügen.
managers-only = Nur wer diesen Server verwalten darf, kann festlegen, wer moderiert. Bitte wende dich an jemanden mit Administrationsrechten.

text-too-long = Der Text, der mit „{ $start }“ beginnt, ist { $length } Zeichen lang, aber nur { $limit } passen hinein. Bitte kürze ihn ein wenig; was du geschrieben hast, bleibt erhalten.
link-bad = „{ $link }“ kann ich nicht als Link annehmen. Bitte gib die Adresse einer öffentlichen Webseite an, zum Beispiel https://example.org (höchstens { $limit } Zeichen).
links-too-many = Das sind { $count } Links, aber nur { $limit } passen hinein. Bitte behalte die, die deine Arbeit am besten zeigen.
reason-needed = Bitte schreib eine kurze Begründung, damit die andere Person es verstehen kann.

back-button = Zurück
cancel-button = Abbrechen
previous-button = Vorherige
next-button = Nächste
page-of = Seite { $page } von { $pages }

audience-everyone = alle auf diesem Server
audience-matched = nur Menschen, die der Bot mit mir zusammenbringt
audience-nobody = niemand
