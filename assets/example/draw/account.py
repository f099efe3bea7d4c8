"""The account: her words, and the French that says what they say and no more; only days of our calendar are added, in brackets."""

from dates import french, persian, solar

SECTIONS = [
    {"id": "s1", "title": "Mes premières années", "period": solar("1368 – 1395", "1990-01-23", "2017-03-20", modifier="from_to", precision="year"), "paragraphs": [
        ("a01", ("Mon nom est Zhino Meranbar. Je suis née le 3 bahman 1368 (23 janvier 1990) à Sanandaj[#p01:2][#p02:1]. Ma langue est le kurde sorani. Ma famille est sunnite, mais moi, je ne pratique pas la religion. Je n’ai ni conjoint ni enfant.",
                 "ناوم ژینۆ مەرانبەرە. ۳ی ڕێبەندانی ۱۳۶۸ لە سنە لەدایک بووم. زمانم کوردیی سۆرانییە. بنەماڵەکەم سوننەن، بەڵام من پەیڕەوی ئایین ناکەم. هاوسەرم نییە و منداڵم نییە."), ["e01"]),
        ("a02", ("Ma mère, mon père et mon frère, [Rêbwar|person:p3], vivent à Sanandaj. Ma sœur est à Erbil.",
                 "دایک و باوکم و براکەم، [ڕێبوار|person:p3]، لە سنە دەژین. خوشکم لە هەولێرە."), []),
        ("a03", ("De 1390 à 1394 (de 2011 à 2015), à Sanandaj, j’ai étudié la littérature persane. À partir de mehr 1394 (septembre-octobre 2015), j’ai été professeure de littérature dans un lycée de filles[#p04:1].",
                 "لە ۱۳۹۰ تا ۱۳۹۴ لە سنە ئەدەبی فارسیم خوێند. لە ڕەزبەری ۱۳۹۴ەوە لە دواناوەندییەکی کچان مامۆستای ئەدەب بووم."), ["e02", "e03"]),
    ]},
    {"id": "s2", "title": "Helîz et Tara Sîwan", "period": solar("1395 – 1396", "2016-12-21", "2018-01-20", modifier="from_to", precision="year"), "paragraphs": [
        ("a04", ("[L’hiver 1395|event:e04] (2016-2017), à l’association Helîz, j’ai commencé les cours de kurde. C’était le soir, sans salaire[#p08:1].",
                 "زستانی ۱۳۹۵ لە ئەنجومەنی هێلیز دەستم کرد بە وانەی کوردی. ئێواران بوو، بێ مووچە."), ["e04"]),
        ("a05", ("Au printemps 2017, mes premiers textes ont paru sur internet. Je n’ai pas écrit mon nom, j’ai écrit [Tara Sîwan|identity:tara].",
                 "بەهاری ۲۰۱۷ یەکەم دەقەکانم لە ئینتەرنێت بڵاو بوونەوە. ناوی خۆم نەنووسی، نووسیم [تارا سیوان|identity:tara]."), ["e05"]),
        ("a06", ("[En dey 1396|event:e06] (décembre 2017 ou janvier 2018), à une manifestation à Sanandaj, on m’a filmée. Plus tard, le bureau de la sécurité de l’école m’a avertie.",
                 "لە بەفرانباری ۱۳۹۶ لە خۆپیشاندانێک لە سنە فیلمیان لێ گرتم. دواتر ئۆفیسی پاراستنی قوتابخانە ئاگاداریان کردمەوە."), ["e06"]),
    ]},
    {"id": "s3", "title": "Dix jours de mehr", "period": persian("مهر و آبان ۱۳۹۸", "2019-10-04", "2019-11-21", modifier="from_to", precision="month"), "paragraphs": [
        ("a07", ("Le 12 mehr 1398 (4 octobre 2019), à l’aube, six hommes sont venus dans la maison de mon père et de ma mère. Ils portaient des vêtements ordinaires. Ils ont emporté mon ordinateur et ils m’ont emmenée aussi.",
                 "۱۲ی ڕەزبەری ۱۳۹۸، بەرەبەیان، شەش پیاو هاتنە ماڵی باوک و دایکم. جلی ئاساییان لەبەر بوو. کۆمپیوتەرەکەمیان برد و منیشیان برد."), ["e07"]),
        ("a08", ("J’ai été retenue dix jours au bureau du renseignement. Les deux premiers jours, on m’a interrogée.",
                 "دە ڕۆژ لە ئیدارەی ئیتلاعات ڕاگیرام. دوو ڕۆژی یەکەم پرسیاریان لێ کردم."), ["e08"]),
        ("a09", ("Là-bas, on m’a maltraitée[#p14:1]. Je n’écris que cette phrase. Le reste, je le dirai de vive voix, devant une femme.",
                 "لەوێ ئازاریان دام. تەنیا ئەم ڕستەیە دەنووسم. ئەوی تر بە زار دەیڵێم، لای ژنێک."), ["e08"]),
        ("a10", ("Je suis sortie le 22 mehr 1398 (14 octobre 2019). Avant cela, j’ai dû signer un papier[#p06:1]. Mon père a déposé l’acte de la maison[#p07:1].",
                 "۲۲ی ڕەزبەری ۱۳۹۸ هاتمە دەرەوە. پێشتر دەبوو کاغەزێک واژۆ بکەم. باوکم سەنەدی ماڵی دانا."), ["e09"]),
        ("a11", ("[En aban|event:e10], l’école m’a renvoyée[#p05:1].", "لە خەزەڵوەردا قوتابخانە دەری کردم."), ["e10"]),
    ]},
    {"id": "s4", "title": "Marivan", "period": solar("1398 – 1400", "2019-11-22", "2021-12-21", modifier="from_to", precision="year"), "paragraphs": [
        ("a12", ("[Plus tard|event:e11], j’ai vécu à Marivan, chez ma tante, et je donnais des leçons particulières.",
                 "دواتر لە مەریوان لای پوورم ژیام و وانەی تایبەتم دەگوتەوە."), ["e11"]),
        ("a13", ("Là-bas, une voisine m’a dit que Helîz était fermée, [au début de 1400|event:e12] (2021). Elle a dit qu’on avait emmené [Berfîn|person:p6]. Moi, je n’étais pas là.",
                 "لەوێ دراوسێیەک پێی گوتم هێلیز داخراوە، لە سەرەتای ۱۴۰۰. گوتی بردوویانە، [بەرفین|person:p6]. من لەوێ نەبووم."), ["e12"]),
    ]},
    {"id": "s5", "title": "La chaîne [Roniya D.|identity:roniya]", "period": solar("1401", "2022-09-17", "2022-12-21", modifier="from_to", precision="year"), "paragraphs": [
        ("a14", ("Après le 25 shahrivar 1401 (16 septembre 2022), je suis allée aux manifestations de Sanandaj. J’ai ouvert une chaîne du nom de [Roniya D.|identity:roniya] en mehr (septembre ou octobre)[#p09:1].",
                 "دوای ۲۵ی خەرمانانی ۱۴۰۱ چووم بۆ خۆپیشاندانەکانی سنە. لە ڕەزبەردا کەناڵێکم کردەوە بە ناوی [رۆنیا د.|identity:roniya]"), ["e13"]),
        ("a15", ("[Vers le 15 aban|event:e14] (6 novembre 2022), mon cousin a téléphoné. Il a dit qu’on avait demandé à un détenu : qui est [Roniya D.|identity:roniya] ?",
                 "نزیک ۱۵ی خەزەڵوەر ئامۆزاکەم تەلەفۆنی کرد. گوتی لە گیراوێکیان پرسیوە: [رۆنیا د.|identity:roniya] کێیە؟"), ["e14"]),
        ("a16", ("J’ai eu peur. [En azar, pendant trois semaines|event:e15], je me suis cachée dans un village, chez une amie.",
                 "ترسام. لە سەرماوەز سێ هەفتە لای هاوڕێیەکم، [خەزاڵ|person:p7]، لە گوندێک خۆم شاردەوە."), ["e15"]),
    ]},
    {"id": "s6", "title": "Partir", "period": solar("1402", "2023-03-21", "2023-09-09", modifier="from_to", precision="year"), "paragraphs": [
        ("a17", ("[Au printemps 1402|event:e16] (2023), à Téhéran, j’ai reçu un visa d’études, pour un cours de français[#p01:3].",
                 "بەهاری ۱۴۰۲ لە تاران ڤیزای خوێندنم وەرگرت، بۆ خولێکی زمانی فەرەنسی."), ["e16"]),
        ("a18", ("Le 18 shahrivar 1402 (9 septembre 2023), j’ai pris l’avion de Téhéran avec mon propre passeport. J’ai dit que j’allais étudier et que je reviendrais.",
                 "۱۸ی خەرمانانی ۱۴۰۲ بە پاسپۆرتی خۆم لە تارانەوە فڕیم. گوتم بۆ خوێندن دەچم و دەگەڕێمەوە."), ["e17"]),
    ]},
    {"id": "s7", "title": "Lyon et Paris", "period": french("2023 – 2026", "2023-09-09", "2026-11-10", modifier="from_to", precision="year"), "paragraphs": [
        ("a19", ("À Lyon, j’ai eu un titre de séjour d’étudiante jusqu’au 30 septembre 2026[#p03:2]. Le 12 octobre 2024, j’ai lu mes textes devant des gens, sous le nom de [Tara Sîwan|identity:tara][#p10:1].",
                 "لە لیۆن وەک خوێندکار مۆڵەتی مانەوەم هەبوو تا ۳۰ی سێپتەمبەری ۲۰۲۶. ۱۲ی ئۆکتۆبەری ۲۰۲۴ دەقەکانم بۆ خەڵک خوێندەوە، بە ناوی [تارا سیوان|identity:tara]."), ["e18", "e19"]),
        ("a20", ("Le 14 septembre 2025, à Paris, j’étais à une marche. Un homme m’a photographiée et m’a suivie. Il a dit : « Étais-tu ici hier ? » Mon ami s’est mis entre nous et l’homme est parti. Deux jours plus tard, je suis allée à la police[#p11:1].",
                 "۱۴ی سێپتەمبەری ۲۰۲۵ لە پاریس لە ڕێپێوانێکدا بووم. پیاوێک وێنەی گرتم و دوام کەوت. گوتی: دوێنێ لێرە بوویت؟ هاوڕێکەم هاتە نێوانمان و پیاوەکە ڕۆیشت. دوو ڕۆژ دواتر چووم بۆ لای پۆلیس."), ["e20"]),
        ("a21", ("En novembre 2025, un journal sur internet a écrit mon nom, avec [Tara Sîwan|identity:tara][#p12:1].",
                 "لە نۆڤەمبەری ۲۰۲۵ ڕۆژنامەیەک لە ئینتەرنێت ناوی خۆمی نووسی، لەگەڵ [تارا سیوان|identity:tara]."), ["e21"]),
        ("a22", ("[Vers Norouz 1405|event:e22] (mars 2026), ma sœur a téléphoné d’Erbil. Elle a dit qu’on avait interrogé mon père et convoqué mon frère. On leur a dit : « Qu’elle arrête. » Moi, je ne l’ai pas vu.",
                 "نزیک نەورۆزی ۱۴۰۵ خوشکم لە هەولێرەوە تەلەفۆنی کرد. گوتی پرسیاریان لە باوکم کردووە و براکەمیان بانگ کردووە. پێیان گوتوون: با واز بێنێت. من ئەمەم نەبینیوە."), ["e22"]),
        ("a23", ("La nuit du 5 tir 1405 (26 juin 2026), il y a eu un appel sans numéro, puis un message vocal[#p13:1].",
                 "شەوی ۵ی پووشپەڕی ۱۴۰۵ تەلەفۆنێکی بێ ژمارە هات، دواتر پەیامێکی دەنگی."), ["e23"]),
        ("a24", ("Le 20 mordad 1405 (11 août 2026), une convocation à mon nom a été laissée à ma mère. Ma sœur m’en a envoyé la photographie[#p15:1].",
                 "۲۰ی گەلاوێژی ۱۴۰۵ کاغەزێکی بانگهێشتن بە ناوی من لای دایکم دانرا. خوشکم وێنەکەی بۆ ناردم."), ["e24"]),
        ("a25", ("Mon titre de séjour a pris fin. Le 3 novembre 2026, je suis allée à la SPADA. Le 10 novembre, on m’a remis le papier de la demande[#p03:1].",
                 "مۆڵەتی مانەوەم تەواو بوو. ۳ی نۆڤەمبەری ۲۰۲۶ چووم بۆ SPADA. ۱۰ی نۆڤەمبەر کاغەزی داواکارییان دامێ."), ["e25"]),
    ]},
]
