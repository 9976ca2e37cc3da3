/**
 * The tree of categories, one line each: key | slug | name | keywords. Indentation says the parent.
 *
 * - A key never changes and is never used again: listings, bundles and the index hold it. Names, slugs and places may change.
 * - Keywords are singular, without regard to accents; French first, then what makers write on English, German and
 *   Italian platforms. A leading hyphen matches the end of a compound word (-untersetzer: Holzuntersetzer).
 *   A leading tilde marks a word that is as often a theme as a thing (~halloween, ~perle): it counts for half.
 */
export const categoriesData = `
jewellery | bijoux | Bijoux | bijou, bijoux, joaillerie, jewelry, jewellery, schmuck, gioiello, gioielli, -schmuck
  earrings | boucles-d-oreilles | Boucles d’oreilles | boucle d’oreille, boucle oreille, ~bo, puce d’oreille, créole, dormeuse, pendant d’oreille, clip d’oreille, ear cuff, earring, ~stud, ohrring, ohrstecker, orecchino, orecchini, -ohrring, -ohrringe
  necklaces | colliers | Colliers et sautoirs | collier, sautoir, ras de cou, plastron, necklace, choker, halskette, collana, collane
  pendants | pendentifs | Pendentifs et médailles | pendentif, médaillon, médaille, pendant, locket, ~charm, anhänger, ciondolo
  bracelets | bracelets | Bracelets | bracelet, jonc, manchette, gourmette, bangle, cuff bracelet, armband, bracciale, braccialetto
  rings | bagues | Bagues et alliances | bague, alliance, chevalière, solitaire, signet ring, wedding ring, stacking ring, ~ring, anello
  brooches | broches | Broches et badges | broche, ~badge, épingle, pin’s, brooch, enamel pin, brosche, spilla
  anklets | bracelets-de-cheville | Bracelets de cheville | bracelet de cheville, chaîne de cheville, anklet, fusskettchen
  jewellery-sets | parures | Parures | parure, jewelry set, schmuckset
  jewellery-boxes | boites-a-bijoux | Boîtes et présentoirs à bijoux | boîte à bijoux, porte-bijou, porte bijou, présentoir à bijoux, coffret à bijoux, baguier, jewelry box, ring dish, schmuckkästchen
  watches | montres | Montres | montre, bracelet de montre, watch, armbanduhr
fashion | mode | Mode | ~mode, vêtement, prêt-à-porter, clothing, apparel, kleidung, abbigliamento
  women | femme | Femme | ~femme, ~women
    dresses | robes | Robes et combinaisons | robe, combinaison, combishort, tunique, dress, kleid, vestito
    tops | hauts-et-blouses | Hauts et blouses | blouse, chemisier, ~top, débardeur, caraco, camisole, bluse
    skirts | jupes | Jupes et pantalons | jupe, jupon, pantalon, sarouel, ~short, skirt, trousers, ~rock, gonna
    kimonos | vestes-et-kimonos | Vestes et kimonos | veste, kimono, manteau, cape, poncho, boléro, jacket, coat, jacke
    lingerie | lingerie | Lingerie et nuit | lingerie, culotte, brassière, nuisette, pyjama, underwear, bralette
  men | homme | Homme | ~homme, nœud papillon, cravate, bretelle, bow tie, necktie, men shirt, fliege
  knitwear | tricots | Pulls et gilets | pull, gilet, tricot, cardigan, sweater, chandail, maglione, strickjacke
  t-shirts | t-shirts | T-shirts et sweats | t-shirt, tee-shirt, tee shirt, sweat, hoodie, tshirt
  scarves | echarpes-et-foulards | Écharpes et foulards | écharpe, foulard, châle, étole, snood, chèche, tour de cou, trendy châle, scarf, shawl, cowl, schal, sciarpa
  hats | chapeaux-et-bonnets | Chapeaux et bonnets | chapeau, bonnet, béret, casquette, ~bob, turban, hat, beanie, mütze, cappello
  gloves | gants-et-mitaines | Gants et mitaines | gant, mitaine, moufle, glove, mitten, handschuh, guanto
  socks | chaussettes-et-chaussons | Chaussettes et chaussons | chaussette, chausson, guêtre, sock, slipper, socke, calzino
  shoes | chaussures | Chaussures et sandales | chaussure, sandale, espadrille, sabot, botte, shoe, sandal, schuhe
  hair | accessoires-de-cheveux | Accessoires de cheveux | barrette, chouchou, bandeau, serre-tête, headband, pince à cheveux, pic à chignon, scrunchie, hair clip, hair pin, hair ornament, haarband, comb, peigne
  masks | masques | Masques en tissu | masque en tissu, masque de nuit, face mask, sleep mask
bags | sacs | Sacs et bagages | sac, bag, tasche, borsa, -tasche
  handbags | sacs-a-main | Sacs à main | sac à main, sac bandoulière, sac seau, sac besace, besace, handbag, purse, crossbody, handtasche
  totes | cabas-et-tote-bags | Cabas et tote bags | cabas, tote bag, tote, sac de marché, sac de course, sac à pain, filet à provision, stoffbeutel
  backpacks | sacs-a-dos | Sacs à dos | sac à dos, backpack, rucksack, zaino
  pouches | pochettes-et-trousses | Pochettes et trousses | pochette, trousse, vide-poche voyage, pouch, cosmetic bag, zipper pouch, täschchen, astuccio
  toiletry-bags | trousses-de-toilette | Trousses de toilette | trousse de toilette, vanity, toiletry bag, kulturbeutel
  tech-covers | housses-et-etuis | Housses et étuis | housse, étui, housse d’ordinateur, étui à lunettes, étui à téléphone, laptop sleeve, phone case, tech accessory, cable wrap, cable organizer, cord organizer, cord holder, cord keeper, headphone wrap
leather | cuir | Cuir et maroquinerie | cuir, maroquinerie, leather, leder, pelle, cuoio
  wallets | portefeuilles | Portefeuilles et porte-cartes | portefeuille, porte-monnaie, porte monnaie, porte-carte, porte carte, wallet, card holder, coin purse, geldbörse, portafoglio
  belts | ceintures | Ceintures | ceinture, belt, gürtel, cintura
  key-rings | porte-cles | Porte-clés | porte-clé, porte-clef, porte clé, porte clef, keychain, key chain, keyring, key ring, key fob, schlüsselanhänger, portachiavi
  leather-covers | couvertures-de-carnet | Protège-carnets et protège-passeports | protège-carnet, protège carnet, protège-passeport, protège-cahier, journal cover, passport holder, book cover
  leather-goods | petits-objets-en-cuir | Petits objets en cuir | vide-poche en cuir, vide-poches en cuir, sellerie, leather patch, leather tray, cup sleeve, coffee sleeve
ceramics | ceramique | Céramique | céramique, poterie, grès, faïence, porcelaine, terre cuite, raku, tournage, ceramic, pottery, stoneware, porcelain, wheel thrown, pit fired, saggar, keramik, ceramica, ceramiche, gres, -keramik
  bowls | bols-et-saladiers | Bols et saladiers | bol, saladier, coupelle, ramequin, bowl, schale, schüssel, ciotola, -schale
  mugs | tasses-et-mugs | Tasses et mugs | tasse, mug, gobelet, tasse à café, coffee cup, espresso cup, tazza, tazze, becher, -tasse, -becher
  plates | assiettes-et-plats | Assiettes et plats | assiette, plat à tarte, plat en céramique, plat à gratin, ~plate, serving platter, teller, piatto, piatti
  teapots | theieres-et-pichets | Théières et pichets | théière, pichet, carafe, cruche, cafetière, teapot, pitcher, jug, teekanne, teiera
  vases | vases | Vases et soliflores | vase, soliflore, pique-fleur, ikebana, vaso, vasi, vessel, urn, -vase
  planters | cache-pots | Cache-pots et jardinières | cache-pot, cache pot, pot de fleur, jardinière, suspension pour plante, planter, plant pot, blumentopf
  ceramic-objects | objets-en-ceramique | Sculptures et objets en céramique | sculpture céramique, vide-poche, vide poche, porte-encens, figurine en céramique, ceramic sculpture, trinket dish, incense holder, ceramic candle holder, raku candle holder, ceramic tray, portacandela, portacandele, scultura
  tiles | carreaux-et-mosaiques | Carreaux et mosaïques | mosaïque, carreau, azulejo, tile, mosaic, fliese
home | maison | Maison | ~maison, linge de maison, ~home, ~wohnen, ~casa
  cushions | coussins | Coussins | coussin, housse de coussin, coussin de sol, cushion, pillow, pillow cover, kissen, cuscino
  blankets | plaids-et-couvertures | Plaids et couvertures | plaid, couverture, jeté de lit, courtepointe, édredon, boutis, blanket, quilt, throw blanket, afghan, decke, coperta
  bedding | linge-de-lit | Linge de lit | linge de lit, taie d’oreiller, taie, housse de couette, bed linen, pillowcase
  bath | salle-de-bain | Salle de bain | serviette de bain, gant de toilette, tapis de bain, serviette éponge, bath towel, bath mat, porte-savon, soap dish
  curtains | rideaux | Rideaux | rideau, voilage, embrasse, curtain, vorhang
  rugs | tapis | Tapis | tapis, carpette, rug, teppich, tappeto
  baskets | paniers-et-vannerie | Paniers et vannerie | panier, corbeille, vannerie, osier, basket, wicker, korb, cestino, cesto
  storage | rangements | Boîtes et rangements | boîte de rangement, boîte, coffret, pot de rangement, organiseur, storage box, organizer, holzkiste
  furniture | meubles | Meubles | meuble, table basse, tabouret, étagère, chaise, ~banc, chevet, furniture, stool, shelf, ~regal
decoration | decoration | Décoration | décoration, déco, home decor, decor, deko, wohndeko, arredo
  lamps | luminaires | Lampes et abat-jour | lampe, abat-jour, abat jour, ~suspension, lustre, applique, guirlande lumineuse, veilleuse, lamp, lampshade, night light, lampe de chevet, nachtlicht, lampada
  clocks | horloges | Horloges | horloge, pendule, clock, wall clock, ~uhr, wanduhr, orologio
  mirrors | miroirs | Miroirs | miroir, mirror, spiegel, specchio
  wall-hangings | tentures-et-macrame | Tentures et macramé | macramé, tenture, tissage mural, suspension murale, wall hanging, weaving, makramee, wandbehang
  wreaths | couronnes-et-fleurs-sechees | Couronnes et fleurs séchées | couronne de fleurs, ~couronne, fleur séchée, bouquet séché, couronne de porte, wreath, dried flower bouquet, türkranz, kranz
  dreamcatchers | attrape-reves | Attrape-rêves et suncatchers | attrape-rêve, attrape rêve, attrape-soleil, suncatcher, dreamcatcher, traumfänger
  figurines | figurines-et-objets | Figurines et objets à poser | figurine, statuette, bibelot, objet déco, terrarium, ~ornament, ~statue
  signs | plaques-et-enseignes | Plaques, pancartes et lettres | plaque de porte, pancarte, ~plaque, lettre en bois, prénom en bois, enseigne, door hanger, door sign, wooden sign, ~sign, ~magnet, türschild, -schild
  garlands | guirlandes-et-fanions | Guirlandes et fanions | guirlande, fanion, banderole, garland, bunting, girlande
  stained-glass | vitrail-et-verre | Vitrail et verre | vitrail, verre soufflé, verre fusionné, fusing, stained glass, blown glass, ~glas
candles-and-soaps | bougies-et-savons | Bougies, savons et soins | bien-être, soin, cosmétique naturelle, wellness, self care, skincare, kosmetik
  candles | bougies | Bougies | bougie, bougie parfumée, cire de soja, cire de colza, candle, soy candle, kerze, candela, candele, -kerze
  wax-melts | fondants-parfumes | Fondants parfumés et parfums d’intérieur | fondant parfumé, fondant, parfum d’intérieur, diffuseur, encens, brume d’oreiller, pot-pourri, wax melt, incense, reed diffuser, duftwachs
  candle-holders | bougeoirs | Bougeoirs et photophores | bougeoir, photophore, chandelier, porte-bougie, candle holder, tealight holder, kerzenhalter, teelichthalter
  soaps | savons | Savons | savon, savon à froid, savonnette, soap, seife, sapone
  shampoos | shampoings-solides | Shampoings et déodorants solides | shampoing, shampooing solide, déodorant solide, shampoo bar, solid shampoo
  balms | baumes-et-huiles | Baumes, huiles et crèmes | baume, baume à lèvres, crème, macérât, huile de soin, sérum, onguent, balm, lip balm, serum, lotion, salve, ~body butter
  reusable-care | lingettes-et-zero-dechet | Lingettes et soins lavables | lingette, lingette démaquillante, coton démaquillant, serviette hygiénique lavable, zéro déchet, reusable pad, face scrubbie, abschminkpad
  heat-packs | bouillottes | Bouillottes sèches | bouillotte, bouillotte sèche, noyaux de cerise, heat pack, rice bag, wärmekissen
kitchen | cuisine | Cuisine et table | cuisine, art de la table, kitchen, küche, cucina
  cutting-boards | planches | Planches à découper et à servir | planche à découper, planche apéro, planche à fromage, planche, cutting board, chopping board, serving board, charcuterie board, schneidebrett, tagliere, -brett
  spoons | cuilleres-et-ustensiles | Cuillères et ustensiles | cuillère, cuiller, spatule, ustensile, louche, fourchette, wooden spoon, spoon, kitchen utensil, rolling pin, löffel, cucchiaio, -löffel
  knives | couteaux | Couteaux | couteau, couteau pliant, canif, knife, messer, coltello
  aprons | tabliers | Tabliers et maniques | tablier, manique, gant de cuisine, torchon, essuie-main, apron, oven mitt, tea towel, potholder, schürze
  table-linen | linge-de-table | Nappes et serviettes | nappe, serviette de table, set de table, chemin de table, rond de serviette, tablecloth, placemat, napkin, table runner, tischläufer
  coasters | dessous-de-verre | Dessous de verre et de plat | dessous de verre, dessous de plat, sous-verre, sous-bock, coaster, trivet, untersetzer, sottobicchiere, sottobicchieri, -untersetzer
  food-wraps | emballages-reutilisables | Bee wraps et sacs à vrac | bee wrap, emballage à la cire, sac à vrac, charlotte de plat, beeswax wrap, bulk bag, bienenwachstuch
  bottles | gourdes-et-verres | Verres et gourdes | gourde, verre à vin, ~verre gravé, chope, tumbler, wine glass, beer glass, pint glass, water bottle, trinkflasche
  delicacies | gourmandises | Gourmandises | confiture, ~miel, biscuit, tisane, ~thé, ~chocolat, ~épice, ~jam, ~honey, herbal tea, ~cookie, marmelade
wood | bois | Bois | bois, bois flotté, ébénisterie, marqueterie, wood, wooden, woodturning, holz, legno
  wooden-bowls | bois-tourne | Bois tourné | bois tourné, tournerie, saladier en bois, bol en bois, turned bowl, wooden bowl, holzschale, ciotola in legno
  wooden-boxes | boites-en-bois | Boîtes en bois | boîte en bois, coffret en bois, tirelire, wooden box, keepsake box, money holder, money box, cash gift, geldgeschenk, holzbox, spardose
  wooden-objects | objets-en-bois | Objets en bois | objet en bois, stylo en bois, toupie, porte-stylo, support de téléphone, wood carving, wooden pen, phone stand, pen holder, holzdeko
paper | papeterie | Papeterie | papeterie, papier, stationery, papeterie artisanale, schreibwaren, cartoleria
  notebooks | carnets-et-albums | Carnets et albums | carnet, cahier, album photo, ~album, reliure, agenda, notebook, ~journal, sketchbook, photo album, notizbuch, quaderno
  cards | cartes | Cartes et enveloppes | ~carte, carte postale, carte de vœux, carte d’anniversaire, enveloppe, greeting card, postcard, grusskarte, biglietto
  announcements | faire-part | Faire-part et invitations | faire-part, faire part, invitation, save the date, birth announcement, einladung, partecipazione
  bookmarks | marque-pages | Marque-pages | marque-page, marque page, bookmark, lesezeichen, segnalibro
  stickers | autocollants | Autocollants et masking tape | autocollant, sticker, gommette, masking tape, washi tape, aufkleber
  origami | origami | Origami et pliages | origami, kirigami, pliage, livre plié, paper flower, book folding
  gift-wrap | emballages-cadeaux | Emballages et étiquettes cadeaux | papier cadeau, étiquette cadeau, furoshiki, pochon, gift wrap, gift tag, geschenkanhänger
  calligraphy | calligraphie | Calligraphie | calligraphie, enluminure, calligraphy, lettering, kalligraphie
art | art | Art | ~art, œuvre, ~artwork, ~kunst, ~arte
  paintings | peintures | Peintures et aquarelles | peinture, aquarelle, tableau, huile sur toile, ~acrylique, gouache, ~painting, watercolor, watercolour, gemälde, dipinto
  prints | gravures-et-linogravures | Gravures et linogravures | gravure, linogravure, estampe, lithographie, eau-forte, sérigraphie, linocut, lino print, screen print, etching, woodcut, linolschnitt
  posters | affiches-et-illustrations | Affiches et illustrations | affiche, ~illustration, poster, ~print, art print, wall art, wanddeko, stampa
  drawings | dessins-et-portraits | Dessins et portraits | dessin, ~portrait, croquis, ~pastel sec, fusain, ~drawing, custom portrait, zeichnung, ritratto
  photographs | photographies | Photographies | photographie, tirage photo, cyanotype, photograph, photo print, fotografie
  sculptures | sculptures | Sculptures | sculpture, mobile sculpture, modelage, ~bronze, skulptur
  collages | collages | Collages et papiers découpés | collage, papier découpé, papercut, decoupage, scherenschnitt
  textile-art | art-textile | Art textile et broderie | broderie, tambour à broder, tableau brodé, art textile, punch needle, embroidery, embroidery hoop, cross stitch, stickerei, ricamo
children | enfants | Enfants et bébés | ~enfant, ~bébé, ~naissance, puériculture, ~baby, ~kid, ~toddler, ~nursery, ~newborn, ~kinder, ~bambino, neonato
  baby-clothes | vetements-bebe | Vêtements de bébé | body bébé, barboteuse, bloomer, brassière bébé, layette, romper, baby clothes, strampler
  kids-clothes | vetements-enfant | Vêtements d’enfant | robe enfant, robe fille, pantalon enfant, sarouel enfant, kids dress, kinderkleid
  booties | chaussons-bebe | Chaussons de bébé | chausson bébé, chausson cuir souple, baby bootie, baby shoes, bootie, babyschuhe, scarpine
  bibs | bavoirs-et-bandanas | Bavoirs et bandanas | bavoir, bavoir bandana, lange, bib, burp cloth, lätzchen, bavaglino
  baby-care | soins-et-sacs-a-langer | Sacs à langer et soins | sac à langer, matelas à langer, protège-carnet de santé, cape de bain, diaper bag, wickeltasche
  sleeping-bags | gigoteuses-et-couvertures | Gigoteuses et couvertures | gigoteuse, turbulette, ~tour de lit, couverture bébé, nid d’ange, baby blanket, babydecke
  soothers | doudous-et-attaches-tetine | Doudous et attache-tétines | doudou, attache-tétine, attache tétine, hochet, anneau de dentition, lovey, pacifier clip, teether, rattle, schnullerkette
  mobiles | mobiles | Mobiles | mobile bébé, ~mobile, mobile musical, baby mobile, giostrina
  kids-room | chambre-d-enfant | Chambre d’enfant | chambre enfant, chambre bébé, toise, milestone disc, milestone card, affiche enfant, growth chart, nursery decor, kinderzimmer
  school | ecole | École et rentrée | sac maternelle, trousse d’école, école, cadeau maîtresse, cadeau atsem, schultüte, teacher gift
toys | jouets | Jouets et jeux | jouet, toy, spielzeug, giocattolo
  plush | peluches-et-amigurumi | Peluches et amigurumi | peluche, amigurumi, crochet animal, plush, stuffed animal, plushie, squishy, squishies, fidget toy, kuscheltier, pupazzo
  dolls | poupees | Poupées et vêtements de poupée | poupée, poupon, vêtement de poupée, doll, rag doll, puppe, bambola
  wooden-toys | jouets-en-bois | Jouets en bois | jouet en bois, jouet à tirer, cheval à bascule, wooden toy, wooden figure, holzspielzeug
  games | jeux-et-puzzles | Jeux et puzzles | ~jeu, puzzle, jeu de société, mémo, domino, board game, ~spiel
  role-play | deguisements-et-dinettes | Déguisements et dînettes | déguisement, dînette, marionnette, cape de super-héros, couronne d’anniversaire, ~costume, puppet, play food, verkleidung
  learning | eveil-et-montessori | Éveil et Montessori | montessori, éveil, livre en tissu, quiet book, busy board, sensory toy, livre d’activités
wedding | mariage | Mariage et fêtes | ~mariage, evjf, ~wedding, ~bride, ~hochzeit, ~matrimonio, ~sposa
  wedding-decor | decoration-de-mariage | Décoration de mariage | porte-alliance, porte alliance, livre d’or, urne mariage, plan de table, marque-place, ring bearer, guest book, place card, ringkissen
  wedding-accessories | accessoires-de-mariage | Accessoires de mariage | couronne de mariée, voile de mariée, jarretière, boutonnière, bridal, veil, garter, brautschmuck
  guest-gifts | cadeaux-d-invites | Cadeaux d’invités | cadeau d’invité, cadeau invité, dragée, contenant à dragées, wedding favor, party favor, bomboniera, gastgeschenk
  birthdays | anniversaires | Anniversaires | ~anniversaire, décoration d’anniversaire, cake topper, ~birthday, ~geburtstag
  christmas | noel | Noël | ~noël, boule de noël, calendrier de l’avent, chaussette de noël, ~christmas, christmas ornament, ~xmas, ~weihnachten, weihnachtsdeko, ~natale
  seasonal | autres-fetes | Pâques, Halloween et autres fêtes | ~pâques, ~halloween, ~fête des mères, ~fête des pères, ~saint-valentin, ~easter, ~ostern
animals | animaux | Animaux | animal de compagnie, ~pet, pet supplies, haustier
  dogs | chiens | Chiens | ~chien, ~dog, ~hund, ~cane, dog bow, dog hair, collier chien, collier pour chien, laisse, harnais, dog collar, dog leash, bandana chien, hundehalsband
  cats | chats | Chats | jouet pour chat, collier pour chat, couchage chat, griffoir, arbre à chat, cat toy, cat bed, katzenspielzeug
  small-animals | oiseaux-et-petits-animaux | Oiseaux et petits animaux | nichoir, mangeoire, ~cheval, ~lapin, bird house, bird feeder, vogelhaus
garden | jardin | Jardin et plantes | ~jardin, extérieur, ~garden, ~garten, ~giardino
  plants | plantes | Plantes et boutures | plante, bouture, succulente, graine, kokedama, plant, orchid, houseplant, cutting, ~seed, well rooted, pflanze, pianta
  garden-objects | objets-de-jardin | Objets de jardin | étiquette de jardin, carillon, moulin à vent, tuteur, wind chime, plant marker, garden stake, windspiel
craft | couture-et-loisirs-creatifs | Couture et loisirs créatifs | couture, loisir créatif, mercerie, diy, craft supply, bastelbedarf
  sewing-tools | accessoires-de-couture | Accessoires de couture | pique-épingle, porte-aiguille, sac à projet, sac à tricot, pincushion, project bag, needle case, nadelkissen
  fabrics | tissus | Tissus et coupons | ~tissu, coupon, simili, étoffe, ~fabric, ~stoff, tessuto
  yarns | laines-et-fils | Laines et fils | ~laine, pelote, écheveau, fil à broder, yarn, ~wool, skein, ~wolle, garn, ~lana
  beads | perles-et-apprets | Perles et apprêts | ~perle, cabochon, apprêt, fermoir, breloque, lampwork bead, ~bead, findings, ~perlen
  patterns | patrons-et-tutoriels | Patrons et tutoriels | patron de couture, patron, tutoriel, ~pattern, pdf pattern, sewing pattern, svg, svg file, laser file, digital download, schnittmuster
  kits | kits-creatifs | Kits créatifs | kit créatif, ~kit, kit de broderie, diy kit, craft kit, bastelset
  buttons | boutons-et-rubans | Boutons, rubans et écussons | bouton, ruban, ~biais, écusson, patch thermocollant, ~button, ~ribbon, iron-on patch, knopf, bottone
  stamps | tampons-et-outils | Tampons et outils | tampon, tampon encreur, ~outil, pochoir, rubber stamp, stencil, stempel
music-and-leisure | loisirs-et-musique | Musique et loisirs | ~musique, ~instrument, ukulélé, tambour, kalimba, médiator, guitar pick, ~drum, ~travel, ~camping
spirituality | pierres-et-esoterisme | Pierres et ésotérisme | lithothérapie, pierre naturelle, pendule divinatoire, tarot, minéral, ~crystal, ~gemstone, runes, heilstein
`
