"""The account: her words where they were noted, and the French."""

from dates import french, persian, solar

SECTIONS = [
    {"id": "s1", "title": "Mes premières années", "period": solar("1368 – 1395", "1990-01-23", "2017-03-20", modifier="from_to", precision="year"), "paragraphs": [
        ("a01", ("Mon nom est Zhino Meranbar. Je suis née à Sanandaj, en Iran, le 3 bahman 1368, c’est-à-dire le 23 janvier 1990[#p01:2][#p02:1]. Ma langue est le kurde sorani. Ma famille est sunnite ; moi, je ne pratique pas la religion. Je suis célibataire, sans enfant.",
                 "ناوم ژینۆ مەرانبەرە. ۳ی ڕێبەندانی ۱۳۶۸ لە سنە لەدایک بووم. زمانم کوردیی سۆرانییە. بنەماڵەکەم سوننەن، بەڵام من پەیڕەوی ئایین ناکەم. هاوسەرم نییە و منداڵم نییە."), ["e01"]),
        ("a02", ("Mes parents et mon frère [Rêbwar|person:p3] vivent à Sanandaj. Ma sœur habite à Erbil, en Irak.",
                 "دایک و باوکم و براکەم، [ڕێبوار|person:p3]، لە سنە دەژین. خوشکم لە هەولێرە."), []),
        ("a03", ("À Sanandaj, de 1390 à 1394, j’ai fait des études de littérature persane. En mehr 1394 (septembre 2015), un lycée de filles de la ville m’a engagée pour enseigner cette matière[#p04:1]. J’aimais ce travail.",
                 "لە ۱۳۹۰ تا ۱۳۹۴ لە سنە ئەدەبی فارسیم خوێند. لە ڕەزبەری ۱۳۹۴ەوە لە دواناوەندییەکی کچان مامۆستای ئەدەب بووم."), ["e02", "e03"]),
    ]},
    {"id": "s2", "title": "Helîz et Tara Sîwan", "period": solar("1395 – 1396", "2016-12-21", "2018-01-20", modifier="from_to", precision="year"), "paragraphs": [
        ("a04", ("[L’hiver 1395|event:e04], je me suis mise à enseigner le kurde à l’association Helîz, le soir, sans salaire. Dans ma classe il y avait des enfants, mais aussi des adultes qui ne savaient pas écrire leur langue. Un ancien de Helîz, qui rangeait la salle, l’explique dans sa lettre[#p08:1].",
                 "زستانی ۱۳۹۵ لە ئەنجومەنی هێلیز دەستم کرد بە وانەی کوردی. ئێواران بوو، بێ مووچە."), ["e04"]),
        ("a05", ("Mes premiers textes ont paru sur internet au printemps 2017. Je n’y ai pas mis mon nom : ils étaient signés [Tara Sîwan|identity:tara]. Je tenais à mon poste et je ne voulais pas qu’on fasse le lien.",
                 "بەهاری ۲۰۱۷ یەکەم دەقەکانم لە ئینتەرنێت بڵاو بوونەوە. ناوی خۆم نەنووسی، نووسیم [تارا سیوان|identity:tara]."), ["e05"]),
        ("a06", ("[En dey 1396|event:e06], à une manifestation dans ma ville, j’ai vu qu’on me filmait. Par la suite, le bureau de la sécurité du lycée m’a fait venir et m’a avertie. Je n’ai reçu aucun écrit.",
                 "لە بەفرانباری ۱۳۹۶ لە خۆپیشاندانێک لە سنە فیلمیان لێ گرتم. دواتر ئۆفیسی پاراستنی قوتابخانە ئاگاداریان کردمەوە."), ["e06"]),
    ]},
    {"id": "s3", "title": "Dix jours de mehr", "period": persian("مهر و آبان ۱۳۹۸", "2019-10-04", "2019-11-21", modifier="from_to", precision="month"), "paragraphs": [
        ("a07", ("Le 12 mehr 1398 (4 octobre 2019), à l’aube, six hommes sont entrés chez mes parents, où j’habitais. Aucun ne portait d’uniforme. Ils ont pris mon ordinateur, puis ils m’ont fait sortir avec eux.",
                 "۱۲ی ڕەزبەری ۱۳۹۸، بەرەبەیان، شەش پیاو هاتنە ماڵی باوک و دایکم. جلی ئاساییان لەبەر بوو. کۆمپیوتەرەکەمیان برد و منیشیان برد."), ["e07"]),
        ("a08", ("J’ai été retenue dix jours dans un bureau du renseignement. Le premier et le deuxième jour, on m’a interrogée sur mon travail et sur Helîz.",
                 "دە ڕۆژ لە ئیدارەی ئیتلاعات ڕاگیرام. دوو ڕۆژی یەکەم پرسیاریان لێ کردم."), ["e08"]),
        ("a09", ("J’y ai subi des mauvais traitements. C’est la seule phrase que je souhaite écrire là-dessus. Le reste, je pourrai le dire de vive voix devant une officière, avec une interprète femme[#p14:1].",
                 "لەوێ ئازاریان دام. تەنیا ئەم ڕستەیە دەنووسم. ئەوی تر بە زار دەیڵێم، لای ژنێک."), ["e08"]),
        ("a10", ("Je suis sortie le 22 mehr 1398 (14 octobre 2019). Il a fallu d’abord que je signe un engagement[#p06:1]. On voulait aussi que je rapporte ce que faisaient mes collègues ; je m’y suis refusée. Mon père a déposé en garantie l’acte de sa maison, contre un reçu[#p07:1].",
                 "۲۲ی ڕەزبەری ۱۳۹۸ هاتمە دەرەوە. پێشتر دەبوو کاغەزێک واژۆ بکەم. باوکم سەنەدی ماڵی دانا."), ["e09"]),
        ("a11", ("[Au mois d’aban|event:e10], le lycée m’a fait savoir par lettre que je n’y enseignais plus[#p05:1].", "لە خەزەڵوەردا قوتابخانە دەری کردم."), ["e10"]),
    ]},
    {"id": "s4", "title": "Marivan", "period": solar("1398 – 1400", "2019-12-01", "2021-12-31", modifier="from_to", precision="year", certainty="approximate"), "paragraphs": [
        ("a12", ("J’ai alors vécu à Marivan, chez une tante, [d’environ décembre 2019 à environ décembre 2021|event:e11]. Je donnais des leçons particulières.",
                 "دواتر لە مەریوان لای پوورم ژیام و وانەی تایبەتم دەگوتەوە."), ["e11"]),
        ("a13", "C’est là qu’une voisine m’a appris la fermeture de Helîz, [au début de 1400|event:e12]. Selon elle, la fondatrice, [Berfîn|person:p6], avait été emmenée. Je n’étais pas présente. Ce que je sais d’elle depuis, d’autres me l’ont rapporté.", ["e12"]),
    ]},
    {"id": "s5", "title": "La chaîne Roniya D.", "period": solar("1401", "2022-09-17", "2022-12-21", modifier="from_to", precision="year"), "paragraphs": [
        ("a14", ("À Sanandaj, après le 25 shahrivar 1401 (16 septembre 2022), j’ai manifesté comme beaucoup de gens de mon âge. Vers le mois de mehr, j’ai créé une chaîne de messages et je l’ai appelée [Roniya D.|identity:roniya] J’y notais les arrestations dont j’étais sûre, avec le lieu et le jour[#p09:1].",
                 "دوای ۲۵ی خەرمانانی ۱۴۰۱ چووم بۆ خۆپیشاندانەکانی سنە. لە ڕەزبەردا کەناڵێکم کردەوە بە ناوی [رۆنیا د.|identity:roniya]"), ["e13"]),
        ("a15", ("[Vers le 15 aban|event:e14] (6 novembre 2022), un cousin m’a appelée. On lui avait rapporté qu’un détenu avait dû répondre à cette question : « Qui est [Roniya D.|identity:roniya] ? » Je ne le sais que par ce coup de téléphone.",
                 "نزیک ۱۵ی خەزەڵوەر ئامۆزاکەم تەلەفۆنی کرد. گوتی لە گیراوێکیان پرسیوە: [رۆنیا د.|identity:roniya] کێیە؟"), ["e14"]),
        ("a16", ("À partir de ce jour j’ai eu peur, pour moi et pour ceux qui m’écrivaient. [En azar, pendant trois semaines|event:e15], une amie m’a cachée dans son village. Je ne dirai ni comment elle s’appelle ni où c’est, pour sa sécurité.",
                 "ترسام. لە سەرماوەز سێ هەفتە لای [خەزاڵ|person:p7] لە گوندێک خۆم شاردەوە."), ["e15"]),
    ]},
    {"id": "s6", "title": "Partir", "period": solar("1402", "2023-05-01", "2023-09-09", modifier="from_to", precision="year"), "paragraphs": [
        ("a17", "[Au printemps 2023|event:e16], à Téhéran, on m’a accordé un visa d’études pour suivre un cours de français[#p01:3].", ["e16"]),
        ("a18", ("Le 18 shahrivar 1402 (9 septembre 2023), je me suis présentée à l’aéroport de Téhéran avec mon propre passeport. Au contrôle, j’ai parlé de mes études et j’ai dit que je reviendrais. On m’a laissée passer. Après un changement d’avion à Istanbul, je suis arrivée à Lyon le jour même.",
                 "۱۸ی خەرمانانی ۱۴۰۲ بە پاسپۆرتی خۆم لە تارانەوە فڕیم. گوتم بۆ خوێندن دەچم و دەگەڕێمەوە."), ["e17"]),
    ]},
    {"id": "s7", "title": "Lyon et Paris", "period": french("2023 – 2026", "2023-09-09", "2026-11-10", modifier="from_to", precision="year"), "paragraphs": [
        ("a19", "À Lyon, un titre de séjour d’étudiante m’a permis de rester en règle jusqu’au 30 septembre 2026[#p03:2]. Le 12 octobre 2024, j’ai lu mes textes devant un public ; sur l’affiche, il y avait le nom de [Tara Sîwan|identity:tara][#p10:1].", ["e18", "e19"]),
        ("a20", "Le 14 septembre 2025, je participais à une marche à Paris. Un inconnu m’a prise en photo, puis il a marché derrière moi. « Étais-tu ici hier ? » m’a-t-il demandé. L’ami qui m’accompagnait s’est interposé et l’homme a disparu. Deux jours plus tard, le 16 septembre, j’ai fait une déclaration à la police[#p11:1].", ["e20"]),
        ("a21", "Un journal en ligne a imprimé, en novembre 2025, mon nom civil à côté de celui de [Tara Sîwan|identity:tara][#p12:1]. Depuis, tout le monde peut faire le lien.", ["e21"]),
        ("a22", "[Vers Norouz 1405|event:e22], d’après ma sœur, mon père a été interrogé et mon frère a reçu une convocation. On leur a dit : « Qu’elle arrête. » Elle me l’a raconté par téléphone, depuis Erbil ; je n’ai rien vu de tout cela.", ["e22"]),
        ("a23", ("Mon téléphone a sonné à Lyon, la nuit du 5 tir 1405 (26 juin 2026). Le numéro était masqué. Un message vocal a suivi[#p13:1] : une voix d’homme disait mon nom et m’ordonnait de ne plus écrire.",
                 "شەوی ۵ی پووشپەڕی ۱۴۰۵ تەلەفۆنێکی بێ ژمارە هات، دواتر پەیامێکی دەنگی."), ["e23"]),
        ("a24", ("Le 20 mordad 1405 (11 août 2026), un papier qui me convoque a été laissé à ma mère. La photographie m’est parvenue par ma sœur[#p15:1].",
                 "۲۰ی گەلاوێژی ۱۴۰۵ کاغەزێکی بانگهێشتن بە ناوی من لای دایکم دانرا. خوشکم وێنەکەی بۆ ناردم."), ["e24"]),
        ("a25", "Mon titre de séjour a pris fin. Je me suis présentée à la SPADA le 3 novembre 2026, puis au guichet le 10 novembre, où l’attestation m’a été remise[#p03:1].", ["e25"]),
    ]},
]
