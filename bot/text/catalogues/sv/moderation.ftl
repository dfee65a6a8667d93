# Reports and moderation.

cmd-moderation = moderering
    .description = Presentationer, anmälningar och loggen över vad moderatorer har gjort
cmd-moderation-introduction = presentation
    .description = Titta på någons presentation: dölj den, visa den igen eller ta bort den
cmd-moderation-member = medlem
    .description = Vems presentation
cmd-moderation-reports = anmälningar
    .description = Anmälningar som ingen har avgjort än
cmd-moderation-log = logg
    .description = Vem som gjorde vad, och varför
cmd-moderation-export = export
    .description = Katalogen som fil för kalkylprogram: det som medlemmar har gjort synligt

report-title = Anmälan
report-about = Gäller **{ $name }** ({ $member }), anmält av { $reporter }, { $date }
report-form-title = Anmäl till moderatorerna
report-form-label = Vad är fel med den här presentationen?
report-form-hint = Bara moderatorer ser det här, och vem som har skrivit det
report-thanks = Tack. Moderatorerna tittar på det.
report-too-many = Du har redan anmält mycket i dag. Skriv gärna direkt till moderatorerna, så att inget missas.

state-published = publicerad
state-unpublished = nedtagen av medlemmen själv
state-hidden = dold av moderatorer

moderation-state = Presentation av { $member }: **{ $state }**
moderation-reason = Skäl: { $reason }
moderation-reports-title = Obehandlade anmälningar
moderation-reports-none = Inget väntar på dig.
moderation-look-button = Granska
moderation-hide-button = Dölj
moderation-show-button = Visa igen
moderation-remove-button = Ta bort
moderation-dismiss-button = Inget är fel
moderation-hiding-title = Dölj den här presentationen
moderation-removing-title = Ta bort den här presentationen
moderation-reason-label = Varför?
moderation-reason-hint = Medlemmen läser det här, så skriv vad som bör ändras
moderation-hidden = Dold. Medlemmen har fått veta varför och kan ändra presentationen.
moderation-removed = Borttagen. Medlemmen har fått tillbaka sin text som utkast och fått veta varför.
moderation-shown = Presentationen visas igen, och medlemmen har fått veta det.
moderation-dismissed = Anmälningarna är avgjorda. Inget har ändrats.
moderation-no-introduction = Den här personen har ingen presentation här.
moderation-log-title = Vad moderatorer har gjort
moderation-log-empty = Inget än.
moderation-exported = { $count ->
        [one] En medlem
       *[other] { $count } medlemmar
    }, med det som är synligt för alla. Behåll filen bara så länge du behöver den: när uppgifter raderas här finns de kvar i filen.

setting-channels = kanaler
setting-coaches = vilka som är coacher
setting-digest = veckans nytt
setting-forum-authors = vilka som ordnar forum
setting-forum-templates = mallar för forum
setting-languages = språk för offentliga inlägg
setting-moderators = vilka som modererar
setting-pairs = par över gränsen
setting-places = orter
setting-retention = hur länge uppgifter sparas
setting-set-up = boten är färdiginställd
setting-unanswered = obesvarade inlägg

act-settings = ändrade inställningarna
act-hide = dolde en presentation
act-show = visade en presentation igen
act-remove = tog bort en presentation
act-dismiss = avgjorde anmälningar, inget var fel
act-export = exporterade katalogen

decision-hide =
    Moderatorerna på { $server } har dolt din presentation. Deras skäl: { $reason }
    Du kan ändra den där med `/presentera`; sedan kan en moderator visa den igen. Om du inte håller med, vänd dig till moderatorerna på servern.
decision-show = Moderatorerna på { $server } visar din presentation igen.
decision-remove =
    Moderatorerna på { $server } har tagit bort din presentation. Deras skäl: { $reason }
    Det du skrev är inte borta: i 30 dagar visar `/presentera` det för dig som ett utkast. Om du inte håller med, vänd dig till moderatorerna på servern.

changed-title = Ändrad efter att den doldes
changed-body = **{ $name } ({ $member })** har ändrat en dold presentation. Titta gärna på den igen.

csv-country = Land
csv-confirmed = Bekräftad
