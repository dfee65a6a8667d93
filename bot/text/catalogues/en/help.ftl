# Help.

cmd-help = help
    .description = What you can do with me, and how

help-title = What would you like to do?
help-intro = I speak English, Deutsch, polski, lietuvių and svenska: whatever your Discord is set to.
help-direct = You are in direct messages. Most things work on your server; go there and use the same commands.
help-set-up = **Set the bot up on this server**
    { $settings_open } leads you through it in two minutes.
help-introduce = **Introduce yourself, or change what you wrote**
    { $introduce } opens your introduction, just as you left it. Only a name is needed.
help-find = **Find people**
    { $members_find } by discipline, town, language or any word; { $members_map } shows who is where. Or open the menu of someone's name, then Apps, then { cmd-menu-introduction }.
help-greet = **Get in touch**
    Press “{ card-hello-button }” on someone's card. A private thread opens, or the bot brings your greeting, as they like it.
help-forums = **Go to a forum, or call one**
    { $forum_list } shows what is coming, and { $forum_history } what came of earlier ones. { $forum_create } leads you through a new one, if you may call one here; { $reminders } is about how you are reminded.
help-messages = **Choose what I send you, and when**
    { $messages }: quiet hours, one message a day, and what may come at all.
help-coaching = **Look at how you work, and make a plan**
    { $coaching_start } leads you through a dialogue, one question at a time; { $coaching_mine } has your plans, and what you have set out to do.
help-coach = **Coach others, or write the dialogues**
    { $coaching_profile } lists you as a coach, and { $coaching_shared } has what members share with you. { $coaching-content_dialogues } has all dialogues as spreadsheets to change; { $coaching-content_upload } checks yours and keeps it as a draft.
help-privacy = **See, take along or erase what is stored about you**
    { $privacy }
help-settings = **Change how the bot works on this server**
    { $settings_open }; and when something does not work: { $settings_check }
help-moderation = **Moderate**
    { $moderation_reports }, { $moderation_introduction }, { $moderation_log }, { $moderation_export }
