/** The tree of the Mercerie, one line each, as in `categories-data.ts`. Keys begin with `s-`: none is ever one of the market. */
export const supplyCategoriesData = `
s-fabric | tissus-et-coupons | Tissus | tissu, étoffe, fabric, stoff, tessuto
  s-cotton | tissus-coton | Cotons | ~coton, popeline, percale, batiste, voile de coton, cretonne, cotton
  s-linen | tissus-lin | Lins | ~lin, lin lavé, métis, linen, leinen
  s-wool-cloth | lainages | Lainages et draps | lainage, drap de laine, tweed, flanelle, laine bouillie, wool cloth
  s-silk | soies-et-satins | Soies et satins | soie, satin, crêpe de chine, organza, mousseline, silk, seide
  s-jersey | jerseys-et-mailles | Jerseys et mailles | jersey, molleton, sweat, bord-côte, maille, french terry
  s-gauze | double-gaze | Double gaze et nid d’abeille | double gaze, gaze de coton, lange, nid d’abeille, muslin, éponge
  s-velvet | velours | Velours et suédines | velours, suédine, velours côtelé, velvet, corduroy, samt
  s-coated | toiles-et-enduits | Toiles et enduits | toile enduite, toile cirée, jute, canvas, bâche, simili, oilcloth
  s-quilting | coupons-patchwork | Coupons et patchwork | coupon, fat quarter, patchwork, jelly roll, charm pack, quilting
  s-linings | doublures-et-entoilages | Doublures et entoilages | doublure, entoilage, thermocollant, ouatine, molleton à doubler, vlieseline, batting
s-yarn | fils-et-laines | Fils et laines | laine, fil, yarn, wolle, filato, garn
  s-knitting-wool | laines-a-tricoter | Laines à tricoter | laine à tricoter, mérinos, alpaga, mohair, laine chaussette, pelote, écheveau, sock yarn, skein
  s-hand-dyed | laines-teintes-a-la-main | Teintes à la main | teint à la main, teinte à la main, hand dyed, indie dyed
  s-cotton-yarn | cotons-a-crocheter | Cotons à crocheter | coton à crocheter, fil de coton, crochet cotton
  s-macrame-cord | cordes-et-macrame | Cordes et macramé | corde, cordon macramé, ficelle, bobine de coton peigné, macrame cord, rope
  s-sewing-thread | fils-a-coudre | Fils à coudre | fil à coudre, bobine de fil, fil polyester, sewing thread
  s-embroidery | fils-a-broder | Fils à broder | mouliné, coton perlé, fil à broder, échevette, embroidery floss
  s-fleece | laines-a-feutrer-et-a-filer | À feutrer et à filer | laine cardée, laine à feutrer, toison, mèche de laine, roving, fleece
s-haberdashery | petite-mercerie | Petite mercerie | mercerie, haberdashery
  s-buttons | boutons | Boutons | bouton, pression, bouton bois, bouton nacre, button, knopf
  s-zips | fermetures | Fermetures éclair | fermeture éclair, zip, glissière, curseur, zipper
  s-ribbons | rubans-et-galons | Rubans et galons | ruban, galon, gros-grain, croquet, biais, passepoil, ribbon, trim
  s-lace | dentelles | Dentelles et broderies | dentelle, broderie anglaise, guipure, lace, spitze
  s-elastics | elastiques-et-sangles | Élastiques et sangles | élastique, sangle, cordelette, elastic, webbing
  s-closures | attaches-et-boucles | Attaches et boucles | boucle, anneau demi-rond, mousqueton, agrafe, scratch, velcro, buckle
  s-patches | ecussons-et-etiquettes | Écussons et étiquettes | écusson, patch, étiquette à coudre, thermocollant motif, label
  s-filling | rembourrages | Rembourrages | rembourrage, ouate, kapok, mousse, coussin à garnir, stuffing
s-beads | perles | Perles | perle, bead, perlen, perline
  s-seed-beads | perles-de-rocaille | Rocailles et Miyuki | rocaille, miyuki, delica, toho, seed bead, charlotte
  s-glass-beads | perles-de-verre | Verre et cristal | perle de verre, toupie, cristal, lampwork, murano, glass bead
  s-stone-beads | perles-de-pierre | Pierres fines | pierre fine, améthyste, agate, quartz, lapis, gemstone
  s-wood-beads | perles-de-bois | Bois et graines | perle bois, graine, açaï, coco, wooden bead
  s-metal-beads | perles-metal | Métal | perle métal, intercalaire, perle dorée, spacer
  s-clay-beads | perles-ceramique | Céramique et polymère | perle céramique, perle polymère, heishi, raku bead
  s-pearls | perles-nacre | Nacre et culture | nacre, perle de culture, perle d’eau douce, freshwater pearl
s-jewellery-parts | apprets | Apprêts de bijoux | apprêt, jewelry finding, finding
  s-findings | crochets-et-fermoirs | Crochets et fermoirs | crochet d’oreille, fermoir, dormeuse support, clou d’oreille, clasp, ear wire
  s-chains | chaines | Chaînes | chaîne au mètre, chaîne forçat, chain
  s-charms | breloques-et-connecteurs | Breloques et connecteurs | breloque, connecteur, pampille, charm, connector
  s-cabochons | cabochons-et-supports | Cabochons et supports | cabochon, support bague, plateau, setting, blank
  s-wire | fils-et-cables | Fils et câbles | fil de cuivre, fil laiton, câblé, fil nylon, wire, beading wire
  s-metal-sheet | plaques-de-metal | Plaques et tubes | plaque de laiton, feuille d’argent, tube, metal sheet
s-leather | cuirs | Cuirs et peaux | cuir, leather, leder
  s-hides | peaux-et-croupons | Peaux et croupons | croupon, collet, peau, peau entière, vachette, agneau, hide
  s-leather-scraps | chutes-de-cuir | Chutes et morceaux | chute de cuir, morceau de cuir, leather scrap
  s-leather-cord | lacets-et-cordons | Lacets et cordons | lacet cuir, cordon cuir, suédine cordon, leather cord
  s-leather-hardware | quincaillerie-du-cuir | Rivets et œillets | rivet, œillet, bouton de col, boucle de ceinture, eyelet
s-paper | papeterie-creative | Papier et impression | papier, paper
  s-papers | papiers | Papiers à motifs | papier japonais, washi, papier népalais, papier à motif, scrapbooking paper
  s-card | cartonnage | Cartons et reliure | carton, toile de reliure, tranchefile, bookbinding
  s-stamps | tampons-et-encres | Tampons et encres | tampon, encreur, encre, gomme à graver, lino à graver, stamp, ink
  s-stickers | stickers-et-masking-tape | Rubans adhésifs | masking tape, sticker, étiquette autocollante, washi tape
s-clay | terres-et-modelage | Terres et modelage | argile, clay
  s-stoneware | gres-et-faiences | Grès et faïences | grès en pain, faïence, porcelaine en pain, terre chamottée, stoneware clay
  s-glazes | emaux-et-engobes | Émaux et engobes | émail en poudre, engobe, oxyde, glaze
  s-polymer | pates-polymeres | Pâtes polymères | pâte polymère, fimo, sculpey, porcelaine froide, polymer clay
  s-resin | resines-et-moules | Résines et moules | résine époxy, moule silicone, jesmonite, resin, mould
s-candle-soap | fournitures-bougies-et-savons | Bougies et savons | fourniture bougie, fourniture savon, candle making, soap making
  s-waxes | cires | Cires | cire de soja, cire de colza, cire d’abeille, wax
  s-wicks | meches-et-contenants | Mèches et contenants | mèche, pot à bougie, contenant, wick
  s-fragrances | parfums-et-colorants | Parfums et colorants | fragrance, huile essentielle, colorant à bougie, mica, fragrance oil
  s-soap-bases | bases-de-savon | Bases de savon | base de savon, melt and pour, beurre de karité, soda, soap base
s-colour | couleurs | Peinture et teinture | couleur, paint
  s-dyes | teintures | Teintures et pigments | teinture, teinture textile, teinture végétale, pigment, mordant, garance, indigo, dye
  s-paints | aquarelles-et-peintures | Peintures | peinture, aquarelle, gouache, acrylique, peinture textile, watercolour
  s-brushes | pinceaux | Pinceaux et outils | pinceau, brosse, brush
s-basket-wood | bois-et-vannerie | Bois et vannerie | bois à travailler, vannerie
  s-willow | osiers-et-rotins | Osiers et rotins | osier, rotin, cannage, raphia, rattan
  s-wood-blanks | bois-a-decorer | Bois à décorer | forme en bois, bois brut, placage, wood blank
  s-macrame-wood | anneaux-et-tambours | Anneaux et tambours | tambour à broder, anneau bois, cercle métal, bois flotté, hoop
s-tools | outils | Outils | outil, tool, werkzeug
  s-needles | aiguilles-et-crochets | Aiguilles et crochets | aiguille à tricoter, crochet à, aiguille, épingle, knitting needle, crochet hook
  s-scissors | ciseaux-et-coupe | Ciseaux et découpe | ciseaux, cutter rotatif, emporte-pièce, scissors
  s-looms | metiers-et-rouets | Métiers et rouets | métier à tisser, rouet, cadre à tisser, navette, loom, spinning wheel
  s-pliers | pinces-et-moules | Pinces et gabarits | pince, gabarit, pochoir, matrice, pliers, stencil
s-patterns | patrons-et-kits | Patrons et kits | patron, kit, pattern
  s-sewing-patterns | patrons-de-couture | Patrons de couture | patron de couture, patron pochette, sewing pattern
  s-knit-patterns | modeles-de-tricot | Modèles de tricot et crochet | modèle tricot, modèle crochet, fiche tricot, knitting pattern
  s-embroidery-kits | kits-de-broderie | Kits de broderie | kit broderie, kit punch needle, kit point de croix, embroidery kit
  s-kits | coffrets-creatifs | Kits créatifs | kit créatif, kit macramé, kit bijou, coffret diy, diy kit
  s-books | livres | Livres et revues | livre de couture, revue, craft book
`
