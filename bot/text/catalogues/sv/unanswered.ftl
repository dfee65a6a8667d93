# Posts in forum channels that nobody answers.

cmd-unanswered = obesvarat
    .description = Hitta inlägg i forumkanaler som ingen har svarat på

unanswered-settings-title = Obesvarade inlägg
unanswered-intro = En gång i veckan letar jag efter inlägg som ingen annan har svarat på, och listar dem med länkar. Den som skrev inlägget får en gång, i själva inlägget, frågan om det är löst. Jag läser inte vad som står där. När allt är besvarat skriver jag inget.
unanswered-on = **Påslaget.** Jag tittar nästa gång { $date }.
unanswered-off = Avslaget.
unanswered-on-button = Slå på
unanswered-off-button = Slå av
unanswered-forums = Välj forumkanaler
unanswered-channel = Välj kanal för listan
unanswered-goes-to = Listan hamnar i: { $channel }
unanswered-nowhere = inte valt än
unanswered-here-button = Här
unanswered-change-button = Ändra
unanswered-after = { $days ->
        [one] Inlägg utan svar i en dag
       *[other] Inlägg utan svar i { $days } dagar
    }
unanswered-time-form = När ska jag titta?
unanswered-days-label = Dagar utan svar
unanswered-days-hint = { $least } till { $most }
unanswered-days-range = Ange ett antal dagar från { $least } till { $most }.
unanswered-no-forums = Välj minst en forumkanal först.
unanswered-no-channel = Välj först var listan ska hamna.

unanswered-title = Vem kan hjälpa till?
unanswered-list-intro = { $days ->
        [one] Ingen har svarat på de här inläggen på minst en dag.
       *[other] Ingen har svarat på de här inläggen på minst { $days } dagar.
    }
unanswered-more = { $count ->
        [one] och ett äldre inlägg
       *[other] och { $count } äldre inlägg
    }
unanswered-unreadable = Jag kan inte längre titta i { $channels }. Ge mig behörigheterna ”{ permission-view-channel }” och ”{ permission-read-message-history }” där, eller välj andra kanaler med `/obesvarat`.
unanswered-question = { $author }, ingen har svarat här än. Är det löst ändå? Jag frågar bara den här enda gången; så länge det är öppet står inlägget kvar på veckolistan.
unanswered-solved-button = Det är löst
unanswered-open-button = Fortfarande öppet
unanswered-thanks-solved = Löst. Roligt att höra!
unanswered-thanks-open = Fortfarande öppet: inlägget står kvar på veckolistan, så att andra ser det.
unanswered-author-only = Bara den som skrev inlägget, eller en moderator, kan säga om det är löst.
unanswered-not-asked = Den frågan är för gammal för att besvaras. Behöver du fortfarande hjälp, skriv gärna ett nytt inlägg.
