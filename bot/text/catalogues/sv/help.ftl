# Help.

cmd-help = hjälp
    .description = Vad du kan göra med mig, och hur

help-title = Vad vill du göra?
help-intro = Jag talar English, Deutsch, polski, lietuvių och svenska: det språk som din Discord är inställd på.
help-direct = Du är i direktmeddelanden. Det mesta fungerar på din server; gå dit och använd samma kommandon.
help-set-up = **Kom igång på den här servern**
    { $settings_open } leder dig igenom det på två minuter.
help-introduce = **Presentera dig, eller ändra det du har skrivit**
    { $introduce } öppnar din presentation precis som du lämnade den. Bara ett namn behövs.
help-find = **Hitta människor**
    { $members_find } söker på inriktning, ort, språk eller valfria ord; { $members_map } visar vem som finns var. Eller öppna menyn på någons namn, sedan Appar, sedan { cmd-menu-introduction }.
help-greet = **Ta kontakt**
    Tryck på ”{ card-hello-button }” på någons kort. Då öppnas en privat tråd, eller så skickar jag din hälsning som direktmeddelande, beroende på vad personen har valt.
help-forums = **Gå på ett forum, eller ordna ett**
    { $forum_list } visar vad som är på gång och { $forum_history } vad det blev av tidigare forum. { $forum_create } leder dig genom ett nytt, om du får ordna ett här; med { $reminders } väljer du hur du blir påmind.
help-messages = **Välj vad jag skickar dig, och när**
    { $messages }: tysta timmar, ett meddelande om dagen och vad som över huvud taget får komma.
help-coaching = **Titta på hur du arbetar, och gör en plan**
    { $coaching_start } leder dig genom en dialog, en fråga i taget; under { $coaching_mine } finns dina planer och det du har bestämt dig för.
help-coach = **Coacha andra, eller skriv dialogerna**
    Med { $coaching_profile } skriver du in dig som coach, { $coaching_shared } visar det som medlemmar delar med dig. Under { $coaching-content_dialogues } finns alla dialoger som kalkylblad att ändra; { $coaching-content_upload } kontrollerar ditt och sparar det som utkast.
help-privacy = **Se, hämta eller radera det som lagras om dig**
    { $privacy }
help-settings = **Ändra hur jag fungerar på den här servern**
    { $settings_open }; och när något inte fungerar: { $settings_check }
help-moderation = **Moderera**
    { $moderation_reports }, { $moderation_introduction }, { $moderation_log }, { $moderation_export }
