<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>Actions</name>
    <message>
      <source>&amp;About cxsim</source>
      <translation>À p&amp;ropos de cxsim</translation>
    </message>
    <message>
      <source>&amp;Close the scenario</source>
      <translation>&amp;Fermer le scénario</translation>
    </message>
    <message>
      <source>&amp;Dark</source>
      <translation>S&amp;ombre</translation>
    </message>
    <message>
      <source>&amp;Duplicate as a variant</source>
      <translation>&amp;Dupliquer en variante</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>É&amp;dition</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Fichier</translation>
    </message>
    <message>
      <source>&amp;First scenario</source>
      <translation>&amp;Premier scénario</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>Aid&amp;e</translation>
    </message>
    <message>
      <source>&amp;Light</source>
      <translation>&amp;Clair</translation>
    </message>
    <message>
      <source>&amp;New</source>
      <translation>&amp;Nouveau</translation>
    </message>
    <message>
      <source>&amp;Next scenario</source>
      <translation>Scénario &amp;suivant</translation>
    </message>
    <message>
      <source>&amp;Open…</source>
      <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
      <source>&amp;Present</source>
      <translation>&amp;Présenter</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Quitter</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>&amp;Enregistrer</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Affichage</translation>
    </message>
    <message>
      <source>As the system has it</source>
      <translation>Celle du système</translation>
    </message>
    <message>
      <source>Chec&amp;ks</source>
      <translation>&amp;Vérifications</translation>
    </message>
    <message>
      <source>Follow the s&amp;ystem</source>
      <translation>Suivre le s&amp;ystème</translation>
    </message>
    <message>
      <source>Lan&amp;guage</source>
      <translation>Lan&amp;gue</translation>
    </message>
    <message>
      <source>Open &amp;recent</source>
      <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
      <source>P&amp;revious scenario</source>
      <translation>Scénario p&amp;récédent</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Rétablir</translation>
    </message>
    <message>
      <source>Redo: {change}</source>
      <translation>Rétablir : {change}</translation>
    </message>
    <message>
      <source>Reduced &amp;motion</source>
      <translation>Animations réd&amp;uites</translation>
    </message>
    <message>
      <source>S&amp;tart page</source>
      <translation>Page d’&amp;accueil</translation>
    </message>
    <message>
      <source>Save &amp;as…</source>
      <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
      <source>Toolbar</source>
      <translation>Barre d’outils</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Undo: {change}</source>
      <translation>Annuler : {change}</translation>
    </message>
  </context>
  <context>
    <name>Cards</name>
    <message>
      <source>A return on nothing spent does not exist. Add the costs.</source>
      <translation>Sans dépense, pas de rendement. Ajoutez les coûts.</translation>
    </message>
    <message>
      <source>Average over the segments, weighted by their customers at the start.</source>
      <translation>Moyenne des segments, pondérée par leurs clients au départ.</translation>
    </message>
    <message>
      <source>CLV per customer</source>
      <translation>Valeur vie client (CLV)</translation>
    </message>
    <message>
      <source>Customer lifetime value from {without} to {with_}.</source>
      <translation>Valeur vie client : de {without} à {with_}.</translation>
    </message>
    <message>
      <source>Half of the futures lie above {middle}.
1 in 10 lies below {low}, 1 in 10 above {high}.</source>
      <translation>La moitié des futurs dépasse {middle}.
1 sur 10 est sous {low}, 1 sur 10 au-dessus de {high}.</translation>
    </message>
    <message>
      <source>Half of the futures pay back within {exact} months.</source>
      <translation>1 fois sur 2, l’investissement est récupéré sous {exact} mois.</translation>
    </message>
    <message>
      <source>NPV</source>
      <translation>VAN</translation>
    </message>
    <message>
      <source>NPV is above 0 in {share} of the futures (± {plus_minus} points).</source>
      <translation>La VAN est positive dans {share} des futurs (± {plus_minus} points).</translation>
    </message>
    <message>
      <source>NPV is above 0 in {share} of the futures.</source>
      <translation>La VAN est positive dans {share} des futurs.</translation>
    </message>
    <message>
      <source>Net present value over the present value of the costs.</source>
      <translation>Valeur actuelle nette rapportée à la valeur actuelle des coûts.</translation>
    </message>
    <message>
      <source>P10 {low}</source>
      <translation>P10 {low}</translation>
    </message>
    <message>
      <source>P10 {low} · P90 {high}</source>
      <translation>P10 {low} · P90 {high}</translation>
    </message>
    <message>
      <source>Payback</source>
      <translation>Délai de récupération</translation>
    </message>
    <message>
      <source>ROI (PV)</source>
      <translation>ROI (actualisé)</translation>
    </message>
    <message>
      <source>Undefined in {share} of the futures.</source>
      <translation>Non défini dans {share} des futurs.</translation>
    </message>
    <message>
      <source>not within {months}</source>
      <translation>pas sous {months}</translation>
    </message>
    <message>
      <source>the same in every future</source>
      <translation>identique dans tous les futurs</translation>
    </message>
    <message>
      <source>undefined: no cost</source>
      <translation>non défini : aucun coût</translation>
    </message>
    <message>
      <source>undefined: no customers</source>
      <translation>non défini : aucun client</translation>
    </message>
    <message>
      <source>{frequency} later</source>
      <translation>{frequency} au-delà</translation>
    </message>
    <message>
      <source>{share} of the futures pay back within {months}.</source>
      <translation>Investissement récupéré sous {months} dans {share} des futurs.</translation>
    </message>
  </context>
  <context>
    <name>CashChart</name>
    <message>
      <source>1 in 10 below</source>
      <translation>1 sur 10 en dessous</translation>
    </message>
    <message>
      <source>9 in 10 below</source>
      <translation>9 sur 10 en dessous</translation>
    </message>
    <message>
      <source>Cumulative cash</source>
      <translation>Trésorerie cumulée</translation>
    </message>
    <message>
      <source>Cumulative cash flow by month</source>
      <translation>Flux de trésorerie cumulé par mois</translation>
    </message>
    <message>
      <source>Cumulative cash, {unit}</source>
      <translation>Trésorerie cumulée, {unit}</translation>
    </message>
    <message>
      <source>Its cumulative cash among all, {unit} by month</source>
      <translation>Sa trésorerie cumulée parmi toutes, {unit} par mois</translation>
    </message>
    <message>
      <source>Month</source>
      <translation>Mois</translation>
    </message>
    <message>
      <source>Month {month}: half above {middle}
1 in 10 below {low}
1 in 10 above {high}</source>
      <translation>Mois {month} : la moitié au-dessus de {middle}
1 sur 10 sous {low}
1 sur 10 au-dessus de {high}</translation>
    </message>
    <message>
      <source>This future ends at {amount}.</source>
      <translation>Ce futur finit à {amount}.</translation>
    </message>
    <message>
      <source>This future, {unit}</source>
      <translation>Ce futur, {unit}</translation>
    </message>
    <message>
      <source>half do not pay back within {months}</source>
      <translation>1 fois sur 2, rien de récupéré sous {months}</translation>
    </message>
    <message>
      <source>half pay back by month {month}</source>
      <translation>1 fois sur 2 récupéré au mois {month}</translation>
    </message>
    <message>
      <source>no cost: nothing to pay back</source>
      <translation>aucun coût : rien à récupérer</translation>
    </message>
    <message>
      <source>{payback}. At the end half of the futures lie above {middle}, 1 in 10 below {low}.</source>
      <translation>{payback}. À la fin, la moitié des futurs dépasse {middle}, 1 sur 10 est sous {low}.</translation>
    </message>
  </context>
  <context>
    <name>ChanceBox</name>
    <message>
      <source>Chance of more than the threshold, in percent</source>
      <translation>Probabilité de dépasser le seuil, en pour cent</translation>
    </message>
    <message>
      <source>Type a chance and the threshold moves to where it holds.</source>
      <translation>Saisissez une probabilité : le seuil se place là où elle est atteinte.</translation>
    </message>
    <message>
      <source>Type a number from 0 to 100.</source>
      <translation>Saisissez un nombre de 0 à 100.</translation>
    </message>
  </context>
  <context>
    <name>ChartCard</name>
    <message>
      <source>Copy picture</source>
      <translation>Copier l’image</translation>
    </message>
    <message>
      <source>Copy table</source>
      <translation>Copier le tableau</translation>
    </message>
    <message>
      <source>Copy, save, show as table</source>
      <translation>Copier, enregistrer, afficher en tableau</translation>
    </message>
    <message>
      <source>Save as CSV…</source>
      <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
      <source>Save as PNG…</source>
      <translation>Enregistrer en PNG…</translation>
    </message>
    <message>
      <source>Save as SVG…</source>
      <translation>Enregistrer en SVG…</translation>
    </message>
    <message>
      <source>Show as picture</source>
      <translation>Afficher en image</translation>
    </message>
    <message>
      <source>Show as table</source>
      <translation>Afficher en tableau</translation>
    </message>
    <message>
      <source>{count} futures</source>
      <translation>{count} futurs</translation>
    </message>
  </context>
  <context>
    <name>ChecksButton</name>
    <message>
      <source>1 check</source>
      <translation>1 point à vérifier</translation>
    </message>
    <message>
      <source>1 problem</source>
      <translation>1 problème</translation>
    </message>
    <message>
      <source>What is wrong, and what is worth a second look (F8)</source>
      <translation>Ce qui est faux, et ce qui mérite un second regard (F8)</translation>
    </message>
    <message>
      <source>no warnings</source>
      <translation>aucun avertissement</translation>
    </message>
    <message>
      <source>{count} checks</source>
      <translation>{count} points à vérifier</translation>
    </message>
    <message>
      <source>{count} problems</source>
      <translation>{count} problèmes</translation>
    </message>
  </context>
  <context>
    <name>ChecksList</name>
    <message>
      <source>Choose one to go to its place.</source>
      <translation>Choisissez-en un pour aller à sa place.</translation>
    </message>
    <message>
      <source>Sums, ranges, timing and sources were looked at as well; nothing calls for a second look.</source>
      <translation>Montants, fourchettes, calendrier et sources ont été examinés ; rien n’appelle un second regard.</translation>
    </message>
  </context>
  <context>
    <name>ClvChart</name>
    <message>
      <source>Customer lifetime value, median</source>
      <translation>Valeur vie client, médiane</translation>
    </message>
    <message>
      <source>No segment has a lifetime value: state customers, churn, spend and margin.</source>
      <translation>Aucun segment n’a de valeur vie client : indiquez clients, churn, dépense et marge.</translation>
    </message>
    <message>
      <source>Segment</source>
      <translation>Segment</translation>
    </message>
    <message>
      <source>Uplift, P10</source>
      <translation>Gain, P10</translation>
    </message>
    <message>
      <source>Uplift, P50</source>
      <translation>Gain, P50</translation>
    </message>
    <message>
      <source>Uplift, P90</source>
      <translation>Gain, P90</translation>
    </message>
    <message>
      <source>With, P50</source>
      <translation>Avec, P50</translation>
    </message>
    <message>
      <source>Without, P50</source>
      <translation>Sans, P50</translation>
    </message>
    <message>
      <source>bar: what the initiatives add · line: 8 in 10 futures</source>
      <translation>barre : ce qu’ajoutent les initiatives · trait : 8 futurs sur 10</translation>
    </message>
    <message>
      <source>{name}: {without} without, {with_} with
half of the futures add more than {middle}, 8 in 10 {low} to {high}</source>
      <translation>{name} : {without} sans, {with_} avec
la moitié des futurs ajoutent plus de {middle}, 8 sur 10 de {low} à {high}</translation>
    </message>
    <message>
      <source>{without} → {with_}</source>
      <translation>{without} → {with_}</translation>
    </message>
  </context>
  <context>
    <name>CompanionButtons</name>
    <message>
      <source>Show another chart here</source>
      <translation>Afficher un autre graphique ici</translation>
    </message>
    <message>
      <source>Show it large</source>
      <translation>L’afficher en grand</translation>
    </message>
  </context>
  <context>
    <name>DeeperChart</name>
    <message>
      <source>Shown as soon as the picture rests.</source>
      <translation>Affiché dès que l’image est au repos.</translation>
    </message>
  </context>
  <context>
    <name>Documents</name>
    <message>
      <source>New scenario</source>
      <translation>Nouveau scénario</translation>
    </message>
    <message>
      <source>Open a scenario</source>
      <translation>Ouvrir un scénario</translation>
    </message>
    <message>
      <source>Save the scenario</source>
      <translation>Enregistrer le scénario</translation>
    </message>
    <message>
      <source>Scenarios (*.cxsim);;All files (*)</source>
      <translation>Scénarios (*.cxsim);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>The recovered work cannot be opened</source>
      <translation>Le travail récupéré ne peut pas être ouvert</translation>
    </message>
    <message>
      <source>The recovered work could not be discarded</source>
      <translation>Le travail récupéré n’a pas pu être supprimé</translation>
    </message>
    <message>
      <source>The scenario could not be saved; it is still open here</source>
      <translation>Le scénario n’a pas pu être enregistré ; il reste ouvert ici</translation>
    </message>
    <message>
      <source>{name} – variant</source>
      <translation>{name} – variante</translation>
    </message>
    <message>
      <source>“{name}” cannot be opened</source>
      <translation>« {name} » ne peut pas être ouvert</translation>
    </message>
  </context>
  <context>
    <name>DriversChart</name>
    <message>
      <source>High</source>
      <translation>Haut</translation>
    </message>
    <message>
      <source>Input</source>
      <translation>Donnée</translation>
    </message>
    <message>
      <source>Low</source>
      <translation>Bas</translation>
    </message>
    <message>
      <source>Mean NPV over the futures in which the input lies in its lowest tenth (hatched) or in its highest (filled). The line is the mean of all, {middle}. What moves together with the input moves along.</source>
      <translation>VAN moyenne des futurs où la donnée est dans son dixième le plus bas (hachuré) ou le plus haut (plein). Le trait est la moyenne de tous, {middle}. Ce qui varie avec la donnée varie aussi.</translation>
    </message>
    <message>
      <source>NPV crosses 0 at {value}</source>
      <translation>La VAN passe par 0 à {value}</translation>
    </message>
    <message>
      <source>NPV where high</source>
      <translation>VAN si haut</translation>
    </message>
    <message>
      <source>NPV where low</source>
      <translation>VAN si bas</translation>
    </message>
    <message>
      <source>Nothing here is uncertain: no input moves NPV. Give ranges to what you guess.</source>
      <translation>Rien n’est incertain ici : aucune donnée ne fait bouger la VAN. Donnez des fourchettes à ce que vous estimez.</translation>
    </message>
    <message>
      <source>TEI's haircuts stand for the risk: nothing is drawn, so that no input moves NPV.</source>
      <translation>Les décotes TEI tiennent lieu de risque : rien n’est tiré, aucune donnée ne fait bouger la VAN.</translation>
    </message>
    <message>
      <source>Unit</source>
      <translation>Unité</translation>
    </message>
    <message>
      <source>Value at NPV 0</source>
      <translation>Valeur à VAN 0</translation>
    </message>
    <message>
      <source>What drives NPV</source>
      <translation>Ce qui détermine la VAN</translation>
    </message>
    <message>
      <source>hatched: input low · filled: high</source>
      <translation>hachuré : donnée basse · plein : haute</translation>
    </message>
    <message>
      <source>mean NPV where the input is in its lowest tenth (hatched) or highest (filled)</source>
      <translation>VAN moyenne quand la donnée est dans son dixième le plus bas (hachuré) ou le plus haut (plein)</translation>
    </message>
    <message>
      <source>{low} to {high}</source>
      <translation>{low} à {high}</translation>
    </message>
    <message>
      <source>{name}
NPV {high} on average if it is delivered, {low} if not</source>
      <translation>{name}
VAN de {high} en moyenne si elle aboutit, de {low} sinon</translation>
    </message>
    <message>
      <source>{name}
NPV {low} on average around {at_low}, {high} around {at_high}</source>
      <translation>{name}
VAN de {low} en moyenne autour de {at_low}, de {high} autour de {at_high}</translation>
    </message>
    <message>
      <source>{name}: delivered or not</source>
      <translation>{name} : aboutit ou non</translation>
    </message>
    <message>
      <source>◆ NPV 0</source>
      <translation>◆ VAN 0</translation>
    </message>
  </context>
  <context>
    <name>EmptyState</name>
    <message>
      <source>1 figure is yours to fill</source>
      <translation>1 chiffre reste à compléter</translation>
    </message>
    <message>
      <source>Add an initiative</source>
      <translation>Ajouter une initiative</translation>
    </message>
    <message>
      <source>Add an initiative to see what it is worth</source>
      <translation>Ajoutez une initiative pour voir ce qu’elle vaut</translation>
    </message>
    <message>
      <source>Fill in</source>
      <translation>Compléter</translation>
    </message>
    <message>
      <source>No result yet</source>
      <translation>Pas encore de résultat</translation>
    </message>
    <message>
      <source>None is switched on now: every future is the do-nothing one.</source>
      <translation>Aucune n’est activée pour l’instant : chaque futur est celui où l’on ne fait rien.</translation>
    </message>
    <message>
      <source>Show the initiatives</source>
      <translation>Montrer les initiatives</translation>
    </message>
    <message>
      <source>Switch an initiative on to see what it is worth</source>
      <translation>Activez une initiative pour voir ce qu’elle vaut</translation>
    </message>
    <message>
      <source>The baseline alone changes nothing: every future is the do-nothing one.</source>
      <translation>La situation de référence seule ne change rien : tous les futurs sont sans projet.</translation>
    </message>
    <message>
      <source>The first futures appear here as soon as they are simulated.</source>
      <translation>Les premiers futurs apparaissent ici dès qu’ils sont simulés.</translation>
    </message>
    <message>
      <source>{count} figures are yours to fill</source>
      <translation>{count} chiffres restent à compléter</translation>
    </message>
    <message>
      <source>{names}: no publication knows these of your company. With them, the projection begins.</source>
      <translation>{names} : aucune publication ne les connaît pour votre entreprise. Dès qu’ils y sont, la projection commence.</translation>
    </message>
    <message>
      <source>{names}: no publication knows this of your company. With it, the projection begins.</source>
      <translation>{names} : aucune publication ne le sait de votre entreprise. Une fois ce chiffre saisi, la projection commence.</translation>
    </message>
  </context>
  <context>
    <name>FiguresChart</name>
    <message>
      <source> · cash basis</source>
      <translation> · part encaissable</translation>
    </message>
    <message>
      <source>All figures</source>
      <translation>Tous les chiffres</translation>
    </message>
    <message>
      <source>Benefit/cost (PV)</source>
      <translation>Bénéfices/coûts (VA)</translation>
    </message>
    <message>
      <source>Benefits (PV)</source>
      <translation>Bénéfices (VA)</translation>
    </message>
    <message>
      <source>Costs (PV)</source>
      <translation>Coûts (VA)</translation>
    </message>
    <message>
      <source>Figure</source>
      <translation>Chiffre</translation>
    </message>
    <message>
      <source>IRR a year</source>
      <translation>TRI annuel</translation>
    </message>
    <message>
      <source>MIRR a year</source>
      <translation>TRI modifié annuel</translation>
    </message>
    <message>
      <source>Mean</source>
      <translation>Moyenne</translation>
    </message>
    <message>
      <source>NPV</source>
      <translation>VAN</translation>
    </message>
    <message>
      <source>P90 is the high value · over the futures in which the figure exists</source>
      <translation>P90 est la valeur haute · sur les futurs où le chiffre existe</translation>
    </message>
    <message>
      <source>Payback</source>
      <translation>Délai de récupération</translation>
    </message>
    <message>
      <source>Payback, discounted</source>
      <translation>Délai actualisé</translation>
    </message>
    <message>
      <source>ROI (PV)</source>
      <translation>ROI (actualisé)</translation>
    </message>
    <message>
      <source>ROI, not discounted</source>
      <translation>ROI (non actualisé)</translation>
    </message>
    <message>
      <source>Undefined</source>
      <translation>Indéfini</translation>
    </message>
    <message>
      <source>months</source>
      <translation>mois</translation>
    </message>
    <message>
      <source>{share} none</source>
      <translation>{share} aucun</translation>
    </message>
    <message>
      <source>{share} none, {several} several</source>
      <translation>{share} aucun, {several} plusieurs</translation>
    </message>
    <message>
      <source>{share} not in time</source>
      <translation>{share} hors délai</translation>
    </message>
    <message>
      <source>{share}: no cost</source>
      <translation>{share} : aucun coût</translation>
    </message>
  </context>
  <context>
    <name>Headline</name>
    <message>
      <source>No estimate is uncertain: all futures are the same.</source>
      <translation>Aucune estimation n’est incertaine : tous les futurs sont identiques.</translation>
    </message>
    <message>
      <source>Nothing is spent, so there is nothing to pay back.</source>
      <translation>Rien n’est dépensé : il n’y a rien à récupérer.</translation>
    </message>
    <message>
      <source>What is spent comes back as it is spent: there is never a debt to pay back.</source>
      <translation>Ce qui est dépensé revient à mesure : il n’y a jamais de dette à rembourser.</translation>
    </message>
    <message>
      <source>What is spent is not paid back within {months}.</source>
      <translation>L’investissement n’est pas récupéré sous {months}.</translation>
    </message>
    <message>
      <source>What is spent is paid back within {months}.</source>
      <translation>L’investissement est récupéré sous {months}.</translation>
    </message>
    <message>
      <source>{frequency} futures pay back within {months}, before discounting.</source>
      <translation>{frequency}, l’investissement est récupéré sous {months}, sans actualisation.</translation>
    </message>
    <message>
      <source>{frequency} futures pay back within {months}.</source>
      <translation>{frequency}, l’investissement est récupéré sous {months}.</translation>
    </message>
    <message>
      <source>{share} are never in debt, so that there is nothing to pay back</source>
      <translation>{share} ne sont jamais débiteurs : il n’y a rien à récupérer</translation>
    </message>
    <message>
      <source>{share} of {count} futures</source>
      <translation>{share} de {count} futurs</translation>
    </message>
  </context>
  <context>
    <name>HelpWindow</name>
    <message>
      <source>Find in the help</source>
      <translation>Chercher dans l’aide</translation>
    </message>
    <message>
      <source>Help – cxsim</source>
      <translation>Aide – cxsim</translation>
    </message>
    <message>
      <source>Pages of the help</source>
      <translation>Pages de l’aide</translation>
    </message>
    <message>
      <source>Text of the help</source>
      <translation>Texte de l’aide</translation>
    </message>
  </context>
  <context>
    <name>Interior</name>
    <message>
      <source>The simulation stopped ({reason}). Undo the last change, or report this.</source>
      <translation>La simulation s’est arrêtée ({reason}). Annulez la dernière modification ou signalez le problème.</translation>
    </message>
  </context>
  <context>
    <name>KpisChart</name>
    <message>
      <source>KPI shown: {name}</source>
      <translation>KPI affiché : {name}</translation>
    </message>
    <message>
      <source>KPIs by month</source>
      <translation>KPI par mois</translation>
    </message>
    <message>
      <source>Month</source>
      <translation>Mois</translation>
    </message>
    <message>
      <source>Month {month}: {without} without the initiatives
with them half above {middle}, 1 in 10 below {low}, 1 in 10 above {high}</source>
      <translation>Mois {month} : {without} sans les initiatives
avec elles, la moitié au-dessus de {middle}, 1 sur 10 sous {low}, 1 sur 10 au-dessus de {high}</translation>
    </message>
    <message>
      <source>No KPI moves: add a shift to an initiative that is switched on.</source>
      <translation>Aucun KPI ne bouge : ajoutez un effet à une initiative activée.</translation>
    </message>
    <message>
      <source>With, P10</source>
      <translation>Avec, P10</translation>
    </message>
    <message>
      <source>With, P50</source>
      <translation>Avec, P50</translation>
    </message>
    <message>
      <source>With, P90</source>
      <translation>Avec, P90</translation>
    </message>
    <message>
      <source>Without</source>
      <translation>Sans</translation>
    </message>
    <message>
      <source>dashed: without · line: with · band: 8 in 10 futures</source>
      <translation>tirets : sans · ligne : avec · bande : 8 futurs sur 10</translation>
    </message>
    <message>
      <source>{name}: from {without} to {with_} after {month} months, 8 in 10 futures {low} to {high}</source>
      <translation>{name} : de {without} à {with_} après {month} mois, 8 futurs sur 10 de {low} à {high}</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>No recent files</source>
      <translation>Aucun fichier récent</translation>
    </message>
    <message>
      <source>Opening…</source>
      <translation>Ouverture…</translation>
    </message>
    <message>
      <source>{name}[*] – cxsim</source>
      <translation>{name}[*] – cxsim</translation>
    </message>
  </context>
  <context>
    <name>Notice</name>
    <message>
      <source>Not now</source>
      <translation>Plus tard</translation>
    </message>
  </context>
  <context>
    <name>OutcomeChart</name>
    <message>
      <source>Chance of {amount} or more</source>
      <translation>Probabilité d’au moins {amount}</translation>
    </message>
    <message>
      <source>Cumulative</source>
      <translation>Cumul</translation>
    </message>
    <message>
      <source>Dots</source>
      <translation>Points</translation>
    </message>
    <message>
      <source>Histogram</source>
      <translation>Histogramme</translation>
    </message>
    <message>
      <source>Key C</source>
      <translation>Touche C</translation>
    </message>
    <message>
      <source>Key D</source>
      <translation>Touche D</translation>
    </message>
    <message>
      <source>Key H</source>
      <translation>Touche H</translation>
    </message>
    <message>
      <source>NPV over {months}, {unit}</source>
      <translation>VAN sur {months}, {unit}</translation>
    </message>
    <message>
      <source>Open a future</source>
      <translation>Ouvrir un futur</translation>
    </message>
    <message>
      <source>Outcome: 50 equally likely futures</source>
      <translation>VAN : 50 futurs équiprobables</translation>
    </message>
    <message>
      <source>Outcome: distribution of the net present value</source>
      <translation>Distribution de la valeur actuelle nette</translation>
    </message>
    <message>
      <source>Outcome: every future is the same</source>
      <translation>VAN : tous les futurs sont identiques</translation>
    </message>
    <message>
      <source>Outcome: share of futures below an NPV</source>
      <translation>VAN : part des futurs sous un seuil</translation>
    </message>
    <message>
      <source>Outcome: share of futures in each step</source>
      <translation>VAN : part des futurs par tranche</translation>
    </message>
    <message>
      <source>{amount} ⇔ drag</source>
      <translation>{amount} ⇔ glisser</translation>
    </message>
    <message>
      <source>{what}: {share}</source>
      <translation>{what} : {share}</translation>
    </message>
  </context>
  <context>
    <name>Playback</name>
    <message>
      <source>In this future NPV is undefined.</source>
      <translation>Dans ce futur, la VAN n’est pas définie.</translation>
    </message>
    <message>
      <source>In this future: NPV {amount}, not paid back within {months}.</source>
      <translation>Dans ce futur : VAN {amount}, non récupéré sous {months}.</translation>
    </message>
    <message>
      <source>In this future: NPV {amount}, pays back in month {month}.</source>
      <translation>Dans ce futur : VAN {amount}, récupéré au mois {month}.</translation>
    </message>
    <message>
      <source>In this future: NPV {amount}.</source>
      <translation>Dans ce futur : VAN {amount}.</translation>
    </message>
  </context>
  <context>
    <name>Presentation</name>
    <message>
      <source>At the start NPV was {amount}.</source>
      <translation>Au départ, la VAN était de {amount}.</translation>
    </message>
    <message>
      <source>Cash</source>
      <translation>Trésorerie</translation>
    </message>
    <message>
      <source>Esc leaves · R resets · Space plays single futures · 1, 2, 3 change the picture</source>
      <translation>Échap quitte · R réinitialise · Espace joue des futurs · 1, 2, 3 changent l’image</translation>
    </message>
    <message>
      <source>Leave</source>
      <translation>Quitter</translation>
    </message>
    <message>
      <source>No initiative is switched on: every future is the do-nothing one.</source>
      <translation>Aucune initiative n’est activée : chaque futur est celui où l’on ne fait rien.</translation>
    </message>
    <message>
      <source>Nothing here can be moved: no estimate of this scenario is uncertain.</source>
      <translation>Rien à déplacer ici : aucune estimation de ce scénario n’est incertaine.</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>VAN</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <source>Play futures</source>
      <translation>Jouer des futurs</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Réinitialiser</translation>
    </message>
    <message>
      <source>Reset presentation</source>
      <translation>Réinitialiser la présentation</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>Origine</translation>
    </message>
    <message>
      <source>{name} – presentation</source>
      <translation>{name} – présentation</translation>
    </message>
  </context>
  <context>
    <name>Questions</name>
    <message>
      <source>&amp;Discard</source>
      <translation>&amp;Supprimer</translation>
    </message>
    <message>
      <source>&amp;Overwrite</source>
      <translation>É&amp;craser</translation>
    </message>
    <message>
      <source>&amp;Save as…</source>
      <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
      <source>Discard all {count} pieces of recovered work?</source>
      <translation>Supprimer les {count} travaux récupérés ?</translation>
    </message>
    <message>
      <source>Discard the recovered work on “{name}”?</source>
      <translation>Supprimer le travail récupéré sur « {name} » ?</translation>
    </message>
    <message>
      <source>It was never saved: nothing can bring it back.</source>
      <translation>Il n’a jamais été enregistré : rien ne pourra le rétablir.</translation>
    </message>
    <message>
      <source>None of it was saved: nothing can bring it back.</source>
      <translation>Aucun n’a été enregistré : rien ne pourra les rétablir.</translation>
    </message>
    <message>
      <source>Open &amp;anyway</source>
      <translation>Ouvrir &amp;quand même</translation>
    </message>
    <message>
      <source>Open a &amp;copy</source>
      <translation>Ouvrir une &amp;copie</translation>
    </message>
    <message>
      <source>Save the changes to “{name}” first?</source>
      <translation>Enregistrer d’abord les modifications de « {name} » ?</translation>
    </message>
    <message>
      <source>Saving under another name keeps both. Overwriting it loses the other changes.</source>
      <translation>Enregistrer sous un autre nom conserve les deux versions. Écraser le fichier perd les autres modifications.</translation>
    </message>
    <message>
      <source>Two windows that save to one file overwrite each other's changes. A copy has no file until you save it under a name of its own. (The other window is process {process}.)</source>
      <translation>Deux fenêtres qui enregistrent dans un même fichier écrasent leurs modifications. Une copie n’a pas de fichier tant que vous ne l’enregistrez pas sous un nom à elle. (L’autre fenêtre est le processus {process}.)</translation>
    </message>
    <message>
      <source>Unsaved changes</source>
      <translation>Modifications non enregistrées</translation>
    </message>
    <message>
      <source>cxsim</source>
      <translation>cxsim</translation>
    </message>
    <message>
      <source>“{name}” is open in another cxsim window</source>
      <translation>« {name} » est ouvert dans une autre fenêtre de cxsim</translation>
    </message>
    <message>
      <source>“{name}” was changed by somebody else since it was opened here</source>
      <translation>« {name} » a été modifié par quelqu’un d’autre depuis son ouverture ici</translation>
    </message>
    <message>
      <source>… and {count} more</source>
      <translation>… et {count} de plus</translation>
    </message>
  </context>
  <context>
    <name>RecoveredWork</name>
    <message>
      <source>Discard all…</source>
      <translation>Tout supprimer…</translation>
    </message>
    <message>
      <source>Recovered work</source>
      <translation>Travail récupéré</translation>
    </message>
    <message>
      <source>Show the other {count}</source>
      <translation>Afficher les {count} autres</translation>
    </message>
    <message>
      <source>cxsim ended unexpectedly; this was not saved.</source>
      <translation>cxsim s’est arrêté de façon inattendue ; ceci n’avait pas été enregistré.</translation>
    </message>
  </context>
  <context>
    <name>RecoveryBar</name>
    <message>
      <source>Discard</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <source>In case of a crash, unsaved work would be lost. {reason}</source>
      <translation>En cas d’arrêt brutal, le travail non enregistré serait perdu. {reason}</translation>
    </message>
    <message>
      <source>New scenario</source>
      <translation>Nouveau scénario</translation>
    </message>
    <message>
      <source>Open it</source>
      <translation>Ouvrir</translation>
    </message>
    <message>
      <source>Show it</source>
      <translation>Afficher</translation>
    </message>
    <message>
      <source>cxsim ended unexpectedly, and unsaved work was kept.</source>
      <translation>cxsim s’est arrêté de façon inattendue ; le travail non enregistré a été conservé.</translation>
    </message>
    <message>
      <source>cxsim ended unexpectedly. Unsaved work on “{name}” was kept {time}.</source>
      <translation>cxsim s’est arrêté de façon inattendue. Le travail non enregistré sur « {name} » a été conservé {time}.</translation>
    </message>
  </context>
  <context>
    <name>Review</name>
    <message>
      <source>Problems and checks</source>
      <translation>Problèmes et points à vérifier</translation>
    </message>
  </context>
  <context>
    <name>ScenarioTabs</name>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Close the scenario</source>
      <translation>Fermer le scénario</translation>
    </message>
    <message>
      <source>Close the scenario (Ctrl+W)</source>
      <translation>Fermer le scénario (Ctrl+W)</translation>
    </message>
    <message>
      <source>Duplicate as a variant</source>
      <translation>Dupliquer en variante</translation>
    </message>
    <message>
      <source>Duplicate this scenario as a variant, to change and to compare (Ctrl+Shift+D)</source>
      <translation>Dupliquer ce scénario en une variante, à modifier et à comparer (Ctrl+Maj+D)</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Not in a file yet</source>
      <translation>Pas encore dans un fichier</translation>
    </message>
    <message>
      <source>Rename scenario</source>
      <translation>Renommer le scénario</translation>
    </message>
    <message>
      <source>Rename the scenario</source>
      <translation>Renommer le scénario</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Renommer…</translation>
    </message>
    <message>
      <source>Scenarios</source>
      <translation>Scénarios</translation>
    </message>
    <message>
      <source>Variant</source>
      <translation>Variante</translation>
    </message>
    <message>
      <source>{name}, not saved</source>
      <translation>{name}, non enregistré</translation>
    </message>
  </context>
  <context>
    <name>SourcesChart</name>
    <message>
      <source>Acquisition</source>
      <translation>Acquisition</translation>
    </message>
    <message>
      <source>After the horizon, not counted</source>
      <translation>Après l’horizon, non compté</translation>
    </message>
    <message>
      <source>Cashable, mean</source>
      <translation>Encaissable, moyenne</translation>
    </message>
    <message>
      <source>Complaints</source>
      <translation>Réclamations</translation>
    </message>
    <message>
      <source>Contacts</source>
      <translation>Contacts</translation>
    </message>
    <message>
      <source>Costs</source>
      <translation>Coûts</translation>
    </message>
    <message>
      <source>Friction</source>
      <translation>Irritants</translation>
    </message>
    <message>
      <source>Handling time</source>
      <translation>Traitement (DMT)</translation>
    </message>
    <message>
      <source>Mean</source>
      <translation>Moyenne</translation>
    </message>
    <message>
      <source>Mean NPV</source>
      <translation>VAN moyenne</translation>
    </message>
    <message>
      <source>NPV</source>
      <translation>VAN</translation>
    </message>
    <message>
      <source>Not counted twice: {kpi}</source>
      <translation>Double comptage évité : {kpi}</translation>
    </message>
    <message>
      <source>Not counted, because a direct entry or another score already brings it:</source>
      <translation>Non compté, car une saisie directe ou un autre score l’apporte déjà :</translation>
    </message>
    <message>
      <source>Other benefits</source>
      <translation>Autres gains</translation>
    </message>
    <message>
      <source>P10</source>
      <translation>P10</translation>
    </message>
    <message>
      <source>P90</source>
      <translation>P90</translation>
    </message>
    <message>
      <source>Present value</source>
      <translation>Valeur actuelle</translation>
    </message>
    <message>
      <source>Retention</source>
      <translation>Rétention</translation>
    </message>
    <message>
      <source>Self-service</source>
      <translation>Selfcare</translation>
    </message>
    <message>
      <source>Spend</source>
      <translation>Revenu par client</translation>
    </message>
    <message>
      <source>TEI: benefits −{less}, costs +{more}</source>
      <translation>TEI : bénéfices −{less}, coûts +{more}</translation>
    </message>
    <message>
      <source>To acquire</source>
      <translation>Coût d’acquisition</translation>
    </message>
    <message>
      <source>To serve</source>
      <translation>Coût de service</translation>
    </message>
    <message>
      <source>Where it comes from</source>
      <translation>Origine de la valeur</translation>
    </message>
    <message>
      <source>Where the value comes from, averages</source>
      <translation>Origine de la valeur, moyennes</translation>
    </message>
    <message>
      <source>Workforce</source>
      <translation>Effectifs</translation>
    </message>
    <message>
      <source>after tax</source>
      <translation>après impôt</translation>
    </message>
    <message>
      <source>all of the benefit is cash</source>
      <translation>tout le bénéfice est encaissable</translation>
    </message>
    <message>
      <source>pale: not cashable</source>
      <translation>pâle : non encaissable</translation>
    </message>
    <message>
      <source>pale: not cashable, not counted</source>
      <translation>pâle : non encaissable, exclu</translation>
    </message>
    <message>
      <source>{amount} after the horizon, not counted</source>
      <translation>{amount} après l’horizon, non comptés</translation>
    </message>
    <message>
      <source>{amount} not counted twice</source>
      <translation>double comptage évité : {amount}</translation>
    </message>
    <message>
      <source>{count} smaller lines</source>
      <translation>{count} lignes mineures</translation>
    </message>
    <message>
      <source>{share} of the benefit is cash (solid)</source>
      <translation>{share} du bénéfice est encaissable (plein)</translation>
    </message>
    <message>
      <source>{share} of the benefit is cash · pale: not counted</source>
      <translation>{share} du bénéfice est encaissable · pâle : non compté</translation>
    </message>
  </context>
  <context>
    <name>Stage</name>
    <message>
      <source>CLV</source>
      <translation>CLV</translation>
    </message>
    <message>
      <source>Cash</source>
      <translation>Trésorerie</translation>
    </message>
    <message>
      <source>Drivers</source>
      <translation>Facteurs</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>Chiffres</translation>
    </message>
    <message>
      <source>KPIs</source>
      <translation>KPI</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>VAN</translation>
    </message>
    <message>
      <source>Show it large; what was large becomes a companion</source>
      <translation>L’afficher en grand ; ce qui l’était passe à côté</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>Origine</translation>
    </message>
  </context>
  <context>
    <name>StartPage</name>
    <message>
      <source>Back to the scenario</source>
      <translation>Retour au scénario</translation>
    </message>
    <message>
      <source>Begin with</source>
      <translation>Partir de</translation>
    </message>
    <message>
      <source>Begin with what is known of your sector, or with a case like yours.</source>
      <translation>Partez de ce que l’on sait de votre secteur, ou d’un cas proche du vôtre.</translation>
    </message>
    <message>
      <source>Begin with your sector</source>
      <translation>Partir de votre secteur</translation>
    </message>
    <message>
      <source>Complete, every number with its source or marked as a judgement. You get a copy.</source>
      <translation>Chaque nombre a sa source ou est signalé comme jugement. Une copie est ouverte.</translation>
    </message>
    <message>
      <source>Look into a worked case</source>
      <translation>Explorer un cas complet</translation>
    </message>
    <message>
      <source>Open a file…</source>
      <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
      <source>Open the case</source>
      <translation>Ouvrir le cas</translation>
    </message>
    <message>
      <source>Open the file</source>
      <translation>Ouvrir le fichier</translation>
    </message>
    <message>
      <source>Published averages, each with its source. What nobody publishes is yours to fill.</source>
      <translation>Des moyennes publiées, chacune avec sa source. Ce que personne ne publie reste à compléter.</translation>
    </message>
    <message>
      <source>Recent files</source>
      <translation>Fichiers récents</translation>
    </message>
    <message>
      <source>Start page</source>
      <translation>Page d’accueil</translation>
    </message>
    <message>
      <source>What is better service worth?</source>
      <translation>Que vaut un meilleur service ?</translation>
    </message>
    <message>
      <source>{folder} · {time}</source>
      <translation>{folder} · {time}</translation>
    </message>
  </context>
  <context>
    <name>StatusLine</name>
    <message>
      <source>How many futures were simulated, and how sure the figures are</source>
      <translation>Nombre de futurs simulés et précision des chiffres</translation>
    </message>
    <message>
      <source>P(NPV &gt; 0) ± {points} pt</source>
      <translation>P(VAN &gt; 0) ± {points} pt</translation>
    </message>
    <message>
      <source>seed {seed}</source>
      <translation>graine {seed}</translation>
    </message>
    <message>
      <source>{count} futures</source>
      <translation>{count} futurs</translation>
    </message>
    <message>
      <source>{time} ms</source>
      <translation>{time} ms</translation>
    </message>
    <message>
      <source>{time} s</source>
      <translation>{time} s</translation>
    </message>
  </context>
  <context>
    <name>Tile</name>
    <message>
      <source>{action}: {name}</source>
      <translation>{action} : {name}</translation>
    </message>
  </context>
  <context>
    <name>VariantButton</name>
    <message>
      <source>1 change from “{name}”</source>
      <translation>1 différence avec « {name} »</translation>
    </message>
    <message>
      <source>What this variant changes</source>
      <translation>Ce que change cette variante</translation>
    </message>
    <message>
      <source>added in this variant</source>
      <translation>ajouté dans cette variante</translation>
    </message>
    <message>
      <source>no change from “{name}” yet</source>
      <translation>identique à « {name} » pour l’instant</translation>
    </message>
    <message>
      <source>not in this variant</source>
      <translation>absent de cette variante</translation>
    </message>
    <message>
      <source>not stated</source>
      <translation>non renseigné</translation>
    </message>
    <message>
      <source>off</source>
      <translation>désactivé</translation>
    </message>
    <message>
      <source>on</source>
      <translation>activé</translation>
    </message>
    <message>
      <source>otherwise</source>
      <translation>différent</translation>
    </message>
    <message>
      <source>{before} → {after}</source>
      <translation>{before} → {after}</translation>
    </message>
    <message>
      <source>{count} changes from “{name}”</source>
      <translation>{count} différences avec « {name} »</translation>
    </message>
  </context>
  <context>
    <name>Waterfall</name>
    <message>
      <source>{amount} more is not cashable</source>
      <translation>{amount} de plus, non encaissables</translation>
    </message>
    <message>
      <source>{name}: {mean} on average
8 in 10 futures between {low} and {high}</source>
      <translation>{name} : {mean} en moyenne
8 futurs sur 10 entre {low} et {high}</translation>
    </message>
  </context>
  <context>
    <name>Workspace</name>
    <message>
      <source>Assumptions</source>
      <translation>Hypothèses</translation>
    </message>
    <message>
      <source>Baseline</source>
      <translation>Situation</translation>
    </message>
    <message>
      <source>Finance</source>
      <translation>Finance</translation>
    </message>
    <message>
      <source>Initiatives</source>
      <translation>Initiatives</translation>
    </message>
    <message>
      <source>Inventory</source>
      <translation>Inventaire</translation>
    </message>
    <message>
      <source>Links</source>
      <translation>Liens</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Pages</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Valeur</translation>
    </message>
  </context>
  <context>
    <name>_Row</name>
    <message>
      <source>Damaged file</source>
      <translation>Fichier endommagé</translation>
    </message>
    <message>
      <source>Damaged, cannot be read: {file} · {time}</source>
      <translation>Endommagé, illisible : {file} · {time}</translation>
    </message>
    <message>
      <source>Discard the recovered work: {name}</source>
      <translation>Supprimer le travail récupéré : {name}</translation>
    </message>
    <message>
      <source>Discard…</source>
      <translation>Supprimer…</translation>
    </message>
    <message>
      <source>New scenario</source>
      <translation>Nouveau scénario</translation>
    </message>
    <message>
      <source>Not in a file yet · {time}</source>
      <translation>Pas encore dans un fichier · {time}</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Ouvrir</translation>
    </message>
    <message>
      <source>Open the recovered work: {name}</source>
      <translation>Ouvrir le travail récupéré : {name}</translation>
    </message>
    <message>
      <source>{file} in {folder} · {time}</source>
      <translation>{file} dans {folder} · {time}</translation>
    </message>
  </context>
  <context>
    <name>about</name>
    <message>
      <source>About cxsim</source>
      <translation>À propos de cxsim</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <source>Parts and licences</source>
      <translation>Composants et licences</translation>
    </message>
    <message>
      <source>Qt and PySide6 are used under the LGPL, version 3, unchanged, as libraries of their own. You may put another build of them in their place: exchange the files in {folder}, or install another version of the package PySide6-Essentials. The licence allows you to take them apart for that purpose.</source>
      <translation>Qt et PySide6 sont utilisés sous LGPL, version 3, sans modification, comme bibliothèques distinctes. Vous pouvez les remplacer par une autre version : échangez les fichiers de {folder}, ou installez une autre version du paquet PySide6-Essentials. La licence vous autorise à les décompiler à cette fin.</translation>
    </message>
    <message>
      <source>The icons are by Lucide, with a few of our own among them; the licence lies beside them.</source>
      <translation>Les icônes sont de Lucide, avec quelques-unes de notre main ; leur licence est jointe.</translation>
    </message>
    <message>
      <source>Versions and licences as text, for a report of a mistake</source>
      <translation>Versions et licences sous forme de texte, pour signaler une erreur</translation>
    </message>
    <message>
      <source>What a customer-experience initiative is worth, as a distribution.</source>
      <translation>Ce que vaut une initiative d’expérience client, sous forme de distribution.</translation>
    </message>
    <message>
      <source>Works offline: the program contains no network code, so your figures stay here.</source>
      <translation>Fonctionne hors ligne : le programme ne contient aucun code réseau, vos chiffres restent donc ici.</translation>
    </message>
    <message>
      <source>cxsim itself is under the MIT licence. It is made of these parts, each under its own:</source>
      <translation>cxsim lui-même est sous licence MIT. Il se compose de ces éléments, chacun sous la sienne :</translation>
    </message>
  </context>
  <context>
    <name>amounts</name>
    <message>
      <source>1 month</source>
      <translation>1 mois</translation>
    </message>
    <message>
      <source>bn</source>
      <translation>Md</translation>
    </message>
    <message>
      <source>fewer than {count} in 10</source>
      <translation>moins de {count} sur 10</translation>
    </message>
    <message>
      <source>fewer than {count} of 10</source>
      <translation>moins de {count} fois sur 10</translation>
    </message>
    <message>
      <source>more than {count} in 10</source>
      <translation>plus de {count} sur 10</translation>
    </message>
    <message>
      <source>more than {count} of 10</source>
      <translation>plus de {count} fois sur 10</translation>
    </message>
    <message>
      <source>undefined</source>
      <translation>non défini</translation>
    </message>
    <message>
      <source>{count} in 10</source>
      <translation>{count} sur 10</translation>
    </message>
    <message>
      <source>{count} months</source>
      <translation>{count} mois</translation>
    </message>
    <message>
      <source>{count} of 10</source>
      <translation>{count} fois sur 10</translation>
    </message>
    <message>
      <source>{count} × costs</source>
      <translation>{count} × les coûts</translation>
    </message>
  </context>
  <context>
    <name>exports</name>
    <message>
      <source>CSV table (*.csv)</source>
      <translation>Tableau CSV (*.csv)</translation>
    </message>
    <message>
      <source>PNG picture (*.png)</source>
      <translation>Image PNG (*.png)</translation>
    </message>
    <message>
      <source>Picture copied</source>
      <translation>Image copiée</translation>
    </message>
    <message>
      <source>SVG drawing (*.svg)</source>
      <translation>Dessin SVG (*.svg)</translation>
    </message>
    <message>
      <source>Save as {kind}</source>
      <translation>Enregistrer en {kind}</translation>
    </message>
    <message>
      <source>Saved: {file}</source>
      <translation>Enregistré : {file}</translation>
    </message>
    <message>
      <source>Table copied</source>
      <translation>Tableau copié</translation>
    </message>
    <message>
      <source>The file could not be saved</source>
      <translation>Le fichier n’a pas pu être enregistré</translation>
    </message>
  </context>
  <context>
    <name>fields</name>
    <message>
      <source>%</source>
      <translation>%</translation>
    </message>
    <message>
      <source>% a year</source>
      <translation>% par an</translation>
    </message>
    <message>
      <source>% of calls</source>
      <translation>% des appels</translation>
    </message>
    <message>
      <source>% of contacts</source>
      <translation>% des contacts</translation>
    </message>
    <message>
      <source>% of contracts</source>
      <translation>% des contrats</translation>
    </message>
    <message>
      <source>% of leads</source>
      <translation>% des prospects</translation>
    </message>
    <message>
      <source>% of today</source>
      <translation>% de l’actuel</translation>
    </message>
    <message>
      <source>% satisfied</source>
      <translation>% de satisfaits</translation>
    </message>
    <message>
      <source>1: count the strongest only.</source>
      <translation>1 : seul le plus fort compte.</translation>
    </message>
    <message>
      <source>1–7, 7 = effortless</source>
      <translation>1–7, 7 = sans effort</translation>
    </message>
    <message>
      <source>A failed project costs all and moves nothing.</source>
      <translation>Un projet qui échoue coûte tout et ne change rien.</translation>
    </message>
    <message>
      <source>Abandonment</source>
      <translation>Abandon</translation>
    </message>
    <message>
      <source>Acquisition cost</source>
      <translation>Coût d’acquisition</translation>
    </message>
    <message>
      <source>After</source>
      <translation>Après</translation>
    </message>
    <message>
      <source>Agent hour</source>
      <translation>Heure de conseiller</translation>
    </message>
    <message>
      <source>Agent turnover</source>
      <translation>Turnover des conseillers</translation>
    </message>
    <message>
      <source>Agents</source>
      <translation>Conseillers</translation>
    </message>
    <message>
      <source>Agents who leave in a year.</source>
      <translation>Conseillers qui partent en un an.</translation>
    </message>
    <message>
      <source>Alpha</source>
      <translation>Alpha</translation>
    </message>
    <message>
      <source>Amount</source>
      <translation>Montant</translation>
    </message>
    <message>
      <source>Answered within</source>
      <translation>Réponse en</translation>
    </message>
    <message>
      <source>Answers or cases behind it.</source>
      <translation>Réponses ou cas sur lesquels il repose.</translation>
    </message>
    <message>
      <source>At full effect.</source>
      <translation>À plein régime.</translation>
    </message>
    <message>
      <source>At rest.</source>
      <translation>Quand la saisie s’arrête.</translation>
    </message>
    <message>
      <source>Attribution</source>
      <translation>Attribution</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Avant</translation>
    </message>
    <message>
      <source>Benefits less</source>
      <translation>Gains, moins</translation>
    </message>
    <message>
      <source>Beta</source>
      <translation>Bêta</translation>
    </message>
    <message>
      <source>By the service level's promise.</source>
      <translation>Selon la promesse du niveau de service.</translation>
    </message>
    <message>
      <source>CSAT</source>
      <translation>CSAT</translation>
    </message>
    <message>
      <source>Callers who hang up and call again.</source>
      <translation>Appelants qui raccrochent puis rappellent.</translation>
    </message>
    <message>
      <source>Calls answered in that time.</source>
      <translation>Appels pris dans ce délai.</translation>
    </message>
    <message>
      <source>Calls lost before an answer.</source>
      <translation>Appels perdus avant réponse.</translation>
    </message>
    <message>
      <source>Calls when busiest</source>
      <translation>Appels à la pointe</translation>
    </message>
    <message>
      <source>Cancellation at term</source>
      <translation>Résiliation à l’échéance</translation>
    </message>
    <message>
      <source>Cashable</source>
      <translation>Part encaissable</translation>
    </message>
    <message>
      <source>Chance of delivery</source>
      <translation>Chances d’aboutir</translation>
    </message>
    <message>
      <source>Churn</source>
      <translation>Attrition</translation>
    </message>
    <message>
      <source>Complaint satisfaction</source>
      <translation>Satisfaction réclamation</translation>
    </message>
    <message>
      <source>Complaints</source>
      <translation>Réclamations</translation>
    </message>
    <message>
      <source>Contact rate</source>
      <translation>Taux de sollicitation</translation>
    </message>
    <message>
      <source>Contacts per customer and year.</source>
      <translation>Contacts par client et par an.</translation>
    </message>
    <message>
      <source>Contract term</source>
      <translation>Durée du contrat</translation>
    </message>
    <message>
      <source>Contracts that are not renewed at term.</source>
      <translation>Contrats non renouvelés à l’échéance.</translation>
    </message>
    <message>
      <source>Conversion</source>
      <translation>Conversion</translation>
    </message>
    <message>
      <source>Cost per complaint</source>
      <translation>Coût par réclamation</translation>
    </message>
    <message>
      <source>Cost per contact</source>
      <translation>Coût par contact</translation>
    </message>
    <message>
      <source>Costs plus</source>
      <translation>Coûts, plus</translation>
    </message>
    <message>
      <source>Customer effort (CES)</source>
      <translation>Effort client (CES)</translation>
    </message>
    <message>
      <source>Customers</source>
      <translation>Clients</translation>
    </message>
    <message>
      <source>Customers asked</source>
      <translation>Clients interrogés</translation>
    </message>
    <message>
      <source>Customers that one promoter brings in a year.</source>
      <translation>Clients qu’un promoteur amène en un an.</translation>
    </message>
    <message>
      <source>Customers who answer 9 or 10.</source>
      <translation>Clients qui répondent 9 ou 10.</translation>
    </message>
    <message>
      <source>Customers who leave in a year, as a share of all.</source>
      <translation>Part des clients qui partent en un an.</translation>
    </message>
    <message>
      <source>Customers’ answer</source>
      <translation>Réponse des clients</translation>
    </message>
    <message>
      <source>Discount rate</source>
      <translation>Taux d’actualisation</translation>
    </message>
    <message>
      <source>Each time it falls.</source>
      <translation>À chaque échéance.</translation>
    </message>
    <message>
      <source>Effect</source>
      <translation>Effet</translation>
    </message>
    <message>
      <source>Employees asked</source>
      <translation>Employés interrogés</translation>
    </message>
    <message>
      <source>Employees’ belief</source>
      <translation>Idée des employés</translation>
    </message>
    <message>
      <source>Execution</source>
      <translation>Exécution</translation>
    </message>
    <message>
      <source>Fade</source>
      <translation>Érosion</translation>
    </message>
    <message>
      <source>First month with any effect.</source>
      <translation>Premier mois avec un effet.</translation>
    </message>
    <message>
      <source>First-contact resolution</source>
      <translation>Résolution 1er contact</translation>
    </message>
    <message>
      <source>Friction</source>
      <translation>Irritants</translation>
    </message>
    <message>
      <source>From the start to full effect.</source>
      <translation>Du début au plein effet.</translation>
    </message>
    <message>
      <source>Futures</source>
      <translation>Futurs</translation>
    </message>
    <message>
      <source>Gross margin</source>
      <translation>Marge brute</translation>
    </message>
    <message>
      <source>Handling time</source>
      <translation>Traitement (DMT)</translation>
    </message>
    <message>
      <source>Hiring, training, ramp.</source>
      <translation>Recrutement, formation, montée en compétence.</translation>
    </message>
    <message>
      <source>Horizon</source>
      <translation>Horizon</translation>
    </message>
    <message>
      <source>Hour cost</source>
      <translation>Coût horaire</translation>
    </message>
    <message>
      <source>How far the projection looks.</source>
      <translation>Durée couverte par la projection.</translation>
    </message>
    <message>
      <source>How long today's customers have been there.</source>
      <translation>Depuis quand les clients d’aujourd’hui sont là.</translation>
    </message>
    <message>
      <source>How many answered.</source>
      <translation>Nombre de réponses.</translation>
    </message>
    <message>
      <source>How much shifts succeed or fail together.</source>
      <translation>À quel point les effets réussissent ou échouent ensemble.</translation>
    </message>
    <message>
      <source>Hurdle ROI</source>
      <translation>ROI exigé</translation>
    </message>
    <message>
      <source>In the interval that decides staffing.</source>
      <translation>Dans l’intervalle qui fixe l’effectif.</translation>
    </message>
    <message>
      <source>In the money of the decision day.</source>
      <translation>En monnaie du jour de la décision.</translation>
    </message>
    <message>
      <source>Inflation</source>
      <translation>Inflation</translation>
    </message>
    <message>
      <source>Instead of the cost per contact.</source>
      <translation>Au lieu du coût par contact.</translation>
    </message>
    <message>
      <source>Interval</source>
      <translation>Intervalle</translation>
    </message>
    <message>
      <source>Issues resolved at the first contact.</source>
      <translation>Demandes résolues au premier contact (FCR).</translation>
    </message>
    <message>
      <source>Lag</source>
      <translation>Délai d’effet</translation>
    </message>
    <message>
      <source>Leads</source>
      <translation>Prospects</translation>
    </message>
    <message>
      <source>Leads that become customers.</source>
      <translation>Prospects qui deviennent clients.</translation>
    </message>
    <message>
      <source>Minutes</source>
      <translation>Minutes</translation>
    </message>
    <message>
      <source>NPS</source>
      <translation>NPS</translation>
    </message>
    <message>
      <source>New customers</source>
      <translation>Nouveaux clients</translation>
    </message>
    <message>
      <source>Occupancy</source>
      <translation>Taux d’occupation</translation>
    </message>
    <message>
      <source>Occurrences</source>
      <translation>Occurrences</translation>
    </message>
    <message>
      <source>Of a contact that an agent handles.</source>
      <translation>D’un contact traité par un conseiller.</translation>
    </message>
    <message>
      <source>Of an NPS point, won from passives.</source>
      <translation>Part d’un point de NPS gagnée sur les passifs.</translation>
    </message>
    <message>
      <source>Of an agent's paid time.</source>
      <translation>Du temps payé d’un conseiller.</translation>
    </message>
    <message>
      <source>Of revenue, before customer-service cost.</source>
      <translation>Du revenu, avant coût du service client.</translation>
    </message>
    <message>
      <source>Of running costs and wages.</source>
      <translation>Des coûts récurrents et des salaires.</translation>
    </message>
    <message>
      <source>Of the effect, lost each year after the ramp.</source>
      <translation>Part de l’effet perdue par an après la montée en charge.</translation>
    </message>
    <message>
      <source>Of the shifted-beta-geometric model.</source>
      <translation>Du modèle bêta-géométrique décalé.</translation>
    </message>
    <message>
      <source>Of what customers spend.</source>
      <translation>De ce que dépensent les clients.</translation>
    </message>
    <message>
      <source>On benefits less costs; losses are offset at once.</source>
      <translation>Sur gains moins coûts ; les pertes s’imputent aussitôt.</translation>
    </message>
    <message>
      <source>On the day of the decision.</source>
      <translation>Au jour de la décision.</translation>
    </message>
    <message>
      <source>Over which those calls come.</source>
      <translation>Durée sur laquelle ces appels arrivent.</translation>
    </message>
    <message>
      <source>Overlap</source>
      <translation>Recouvrement</translation>
    </message>
    <message>
      <source>Paid time away: breaks, training, illness.</source>
      <translation>Temps payé hors poste : pauses, formation, maladie.</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personnes</translation>
    </message>
    <message>
      <source>Per 1000 customers and year.</source>
      <translation>Pour 1 000 clients et par an.</translation>
    </message>
    <message>
      <source>Per contact.</source>
      <translation>Par contact.</translation>
    </message>
    <message>
      <source>Per customer won.</source>
      <translation>Par client gagné.</translation>
    </message>
    <message>
      <source>Price growth</source>
      <translation>Hausse des prix</translation>
    </message>
    <message>
      <source>Promoters</source>
      <translation>Promoteurs</translation>
    </message>
    <message>
      <source>Promoters' share of a shift</source>
      <translation>Part de l’effet en promoteurs</translation>
    </message>
    <message>
      <source>Ramp</source>
      <translation>Montée en charge</translation>
    </message>
    <message>
      <source>Reach</source>
      <translation>Portée</translation>
    </message>
    <message>
      <source>Redial</source>
      <translation>Rappel après abandon</translation>
    </message>
    <message>
      <source>Referral reward</source>
      <translation>Prime de parrainage</translation>
    </message>
    <message>
      <source>Referrals</source>
      <translation>Parrainages</translation>
    </message>
    <message>
      <source>Repeat propensity</source>
      <translation>Réitération</translation>
    </message>
    <message>
      <source>Replacement cost</source>
      <translation>Coût de remplacement</translation>
    </message>
    <message>
      <source>Repurchase intent</source>
      <translation>Intention de rachat</translation>
    </message>
    <message>
      <source>Revenue per customer and year.</source>
      <translation>Chiffre d’affaires par client et par an.</translation>
    </message>
    <message>
      <source>Same seed, same draws.</source>
      <translation>Même graine, mêmes tirages.</translation>
    </message>
    <message>
      <source>Sample</source>
      <translation>Échantillon</translation>
    </message>
    <message>
      <source>Saved time that becomes cash.</source>
      <translation>Temps gagné qui devient économie budgétaire.</translation>
    </message>
    <message>
      <source>Scale</source>
      <translation>Échelle</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>Graine</translation>
    </message>
    <message>
      <source>Self-service</source>
      <translation>Selfcare</translation>
    </message>
    <message>
      <source>Self-service cost</source>
      <translation>Coût du selfcare</translation>
    </message>
    <message>
      <source>Service level</source>
      <translation>Niveau de service</translation>
    </message>
    <message>
      <source>Share of customers touched.</source>
      <translation>Part des clients touchés.</translation>
    </message>
    <message>
      <source>Shift</source>
      <translation>Effet</translation>
    </message>
    <message>
      <source>Shrinkage</source>
      <translation>Absence du poste</translation>
    </message>
    <message>
      <source>Spend</source>
      <translation>Revenu par client</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Début</translation>
    </message>
    <message>
      <source>TEI only: put on every cost.</source>
      <translation>TEI seulement : ajouté à chaque coût.</translation>
    </message>
    <message>
      <source>TEI only: taken off every benefit.</source>
      <translation>TEI seulement : retiré de chaque gain.</translation>
    </message>
    <message>
      <source>Tax rate</source>
      <translation>Taux d’impôt</translation>
    </message>
    <message>
      <source>Tenure</source>
      <translation>Ancienneté</translation>
    </message>
    <message>
      <source>The ROI that must be beaten.</source>
      <translation>Le ROI à dépasser.</translation>
    </message>
    <message>
      <source>The best answer that can be given.</source>
      <translation>La meilleure réponse possible.</translation>
    </message>
    <message>
      <source>The mean of what customers answer.</source>
      <translation>La moyenne des réponses des clients.</translation>
    </message>
    <message>
      <source>The mean of what employees believe they answer.</source>
      <translation>La moyenne de ce que les employés croient qu’ils répondent.</translation>
    </message>
    <message>
      <source>The score if nothing is done.</source>
      <translation>La note si rien n’est fait.</translation>
    </message>
    <message>
      <source>The score with the initiatives.</source>
      <translation>La note avec les initiatives.</translation>
    </message>
    <message>
      <source>The share believed causal.</source>
      <translation>La part imputable, jugée causale.</translation>
    </message>
    <message>
      <source>Time to answer</source>
      <translation>Temps de réponse (TMA)</translation>
    </message>
    <message>
      <source>Unresolved customers who contact you again.</source>
      <translation>Clients sans solution qui vous recontactent.</translation>
    </message>
    <message>
      <source>Weight</source>
      <translation>Poids</translation>
    </message>
    <message>
      <source>What capital costs.</source>
      <translation>Ce que coûte le capital (CMPC).</translation>
    </message>
    <message>
      <source>What it counts for beside the others.</source>
      <translation>Ce qu’elle compte à côté des autres.</translation>
    </message>
    <message>
      <source>Where customers leave only at term.</source>
      <translation>Si les clients ne partent qu’à l’échéance.</translation>
    </message>
    <message>
      <source>Without an agent.</source>
      <translation>Sans conseiller.</translation>
    </message>
    <message>
      <source>Won whatever is decided.</source>
      <translation>Gagnés quoi qu’il soit décidé.</translation>
    </message>
    <message>
      <source>correlation</source>
      <translation>corrélation</translation>
    </message>
    <message>
      <source>customers</source>
      <translation>clients</translation>
    </message>
    <message>
      <source>draws</source>
      <translation>tirages</translation>
    </message>
    <message>
      <source>fraction</source>
      <translation>fraction</translation>
    </message>
    <message>
      <source>involved</source>
      <translation>concernées</translation>
    </message>
    <message>
      <source>minutes</source>
      <translation>minutes</translation>
    </message>
    <message>
      <source>month</source>
      <translation>mois</translation>
    </message>
    <message>
      <source>months</source>
      <translation>mois</translation>
    </message>
    <message>
      <source>per 1000 customers and year</source>
      <translation>pour 1 000 clients et par an</translation>
    </message>
    <message>
      <source>per customer and year</source>
      <translation>par client et an</translation>
    </message>
    <message>
      <source>per interval</source>
      <translation>par intervalle</translation>
    </message>
    <message>
      <source>per month</source>
      <translation>par mois</translation>
    </message>
    <message>
      <source>per occurrence</source>
      <translation>par occurrence</translation>
    </message>
    <message>
      <source>per point</source>
      <translation>par point</translation>
    </message>
    <message>
      <source>per promoter and year</source>
      <translation>par promoteur et par an</translation>
    </message>
    <message>
      <source>per year</source>
      <translation>par an</translation>
    </message>
    <message>
      <source>points</source>
      <translation>points</translation>
    </message>
    <message>
      <source>posts</source>
      <translation>postes</translation>
    </message>
    <message>
      <source>seconds</source>
      <translation>secondes</translation>
    </message>
    <message>
      <source>share / year</source>
      <translation>part / an</translation>
    </message>
    <message>
      <source>years</source>
      <translation>ans</translation>
    </message>
    <message>
      <source>{as}</source>
      <translation>{as}</translation>
    </message>
    <message>
      <source>{currency}</source>
      <translation>{currency}</translation>
    </message>
    <message>
      <source>{currency} / agent</source>
      <translation>{currency} / agent</translation>
    </message>
    <message>
      <source>{currency} / contact</source>
      <translation>{currency} / contact</translation>
    </message>
    <message>
      <source>{currency} / customer</source>
      <translation>{currency} / client</translation>
    </message>
    <message>
      <source>{currency} / hour</source>
      <translation>{currency} / heure</translation>
    </message>
    <message>
      <source>{currency} / leaver</source>
      <translation>{currency} / départ</translation>
    </message>
    <message>
      <source>{currency} / month</source>
      <translation>{currency} / mois</translation>
    </message>
    <message>
      <source>{currency} / year</source>
      <translation>{currency} / an</translation>
    </message>
  </context>
  <context>
    <name>form</name>
    <message>
      <source>%</source>
      <translation>%</translation>
    </message>
    <message>
      <source>% of today</source>
      <translation>% de l’actuel</translation>
    </message>
    <message>
      <source>% per point</source>
      <translation>% par point</translation>
    </message>
    <message>
      <source>0 to {best}</source>
      <translation>0 à {best}</translation>
    </message>
    <message>
      <source>1 assumption</source>
      <translation>1 hypothèse</translation>
    </message>
    <message>
      <source>1 in 10 above</source>
      <translation>1 sur 10 au-delà</translation>
    </message>
    <message>
      <source>1 in 10 below</source>
      <translation>1 sur 10 sous</translation>
    </message>
    <message>
      <source>1 in 10 below {low}, 1 in 10 above {high}</source>
      <translation>1 sur 10 sous {low}, autant au‑delà de {high}</translation>
    </message>
    <message>
      <source>1 in 10 lies beyond</source>
      <translation>1 sur 10 au-delà</translation>
    </message>
    <message>
      <source>100 %: the scores measure one improvement, the strongest counts. 0 %: each counts in full.</source>
      <translation>100 % : les scores mesurent le même progrès, seul le plus fort compte. 0 % : chacun compte en entier.</translation>
    </message>
    <message>
      <source>2 in 3 between {low} and {high}</source>
      <translation>2 sur 3 entre {low} et {high}</translation>
    </message>
    <message>
      <source>&lt; {limit}</source>
      <translation>&lt; {limit}</translation>
    </message>
    <message>
      <source>A KPI has no link to itself.</source>
      <translation>Un KPI n’a pas de lien vers lui-même.</translation>
    </message>
    <message>
      <source>A distribution says how uncertain a number is; TEI instead takes a share off every benefit.</source>
      <translation>Une distribution dit à quel point un nombre est incertain ; TEI retire une part de chaque gain.</translation>
    </message>
    <message>
      <source>A number is missing in “{text}”: type 12, 10 to 20, 10 / 15 / 25 or 15 ± 3.</source>
      <translation>Il manque un nombre dans « {text} » : saisissez 12, 10 à 20, 10 / 15 / 25 ou 15 ± 3.</translation>
    </message>
    <message>
      <source>A number is missing.</source>
      <translation>Il manque un nombre.</translation>
    </message>
    <message>
      <source>A score earns nothing by itself. What a point of it changes in what customers do, you state here.</source>
      <translation>Un score ne rapporte rien en soi. Dites ici ce qu’un point change au comportement des clients.</translation>
    </message>
    <message>
      <source>A single future</source>
      <translation>Un futur</translation>
    </message>
    <message>
      <source>A single future of “{name}”</source>
      <translation>Un futur de « {name} »</translation>
    </message>
    <message>
      <source>A text or CSV file with the years and what was left</source>
      <translation>Un fichier texte ou CSV avec les années et ce qui restait</translation>
    </message>
    <message>
      <source>A total is left out: its lines are costs already.</source>
      <translation>Un total est laissé de côté : ses lignes sont déjà des coûts.</translation>
    </message>
    <message>
      <source>Acquisition</source>
      <translation>Acquisition</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Ajouter</translation>
    </message>
    <message>
      <source>Add 1 cost</source>
      <translation>Ajouter 1 coût</translation>
    </message>
    <message>
      <source>Add benefit</source>
      <translation>Ajouter un gain</translation>
    </message>
    <message>
      <source>Add correlation</source>
      <translation>Ajouter une corrélation</translation>
    </message>
    <message>
      <source>Add cost</source>
      <translation>Ajouter un coût</translation>
    </message>
    <message>
      <source>Add costs</source>
      <translation>Ajouter les coûts</translation>
    </message>
    <message>
      <source>Add friction point</source>
      <translation>Ajouter un irritant</translation>
    </message>
    <message>
      <source>Add initiative</source>
      <translation>Ajouter une initiative</translation>
    </message>
    <message>
      <source>Add link</source>
      <translation>Ajouter le lien</translation>
    </message>
    <message>
      <source>Add note</source>
      <translation>Ajouter une note</translation>
    </message>
    <message>
      <source>Add question</source>
      <translation>Ajouter une question</translation>
    </message>
    <message>
      <source>Add score</source>
      <translation>Ajouter une note de valeur</translation>
    </message>
    <message>
      <source>Add segment</source>
      <translation>Ajouter un segment</translation>
    </message>
    <message>
      <source>Add shift</source>
      <translation>Ajouter un effet</translation>
    </message>
    <message>
      <source>Add {count} costs</source>
      <translation>Ajouter {count} coûts</translation>
    </message>
    <message>
      <source>After</source>
      <translation>Après</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Toutes</translation>
    </message>
    <message>
      <source>All estimates were drawn independently of each other.</source>
      <translation>Toutes les estimations ont été tirées indépendamment les unes des autres.</translation>
    </message>
    <message>
      <source>All segments</source>
      <translation>Tous les segments</translation>
    </message>
    <message>
      <source>All {most} chips are placed: take one away first.</source>
      <translation>Les {most} jetons sont posés : retirez-en un d’abord.</translation>
    </message>
    <message>
      <source>Alpha and beta are typed; a cohort of yours says more.</source>
      <translation>Alpha et bêta sont saisis ; une de vos cohortes en dit plus.</translation>
    </message>
    <message>
      <source>Alpha {alpha}, beta {beta}: {first} of new customers leave in their first year; of those who stayed {years} years, {later} in the next.</source>
      <translation>Alpha {alpha}, bêta {beta} : {first} des nouveaux clients partent la première année ; parmi ceux restés {years} ans, {later} l’année suivante.</translation>
    </message>
    <message>
      <source>Amount</source>
      <translation>Montant</translation>
    </message>
    <message>
      <source>Amount, {currency}</source>
      <translation>Montant, {currency}</translation>
    </message>
    <message>
      <source>Another KPI</source>
      <translation>Autre KPI</translation>
    </message>
    <message>
      <source>Another link</source>
      <translation>Autre lien</translation>
    </message>
    <message>
      <source>Answers</source>
      <translation>Réponses</translation>
    </message>
    <message>
      <source>As they stand today, unless you say how they change.</source>
      <translation>Ceux d’aujourd’hui, sauf si vous dites comment ils évoluent.</translation>
    </message>
    <message>
      <source>Assumption</source>
      <translation>Hypothèse</translation>
    </message>
    <message>
      <source>Assumptions</source>
      <translation>Hypothèses</translation>
    </message>
    <message>
      <source>At this tenure, {churn} leave within a year.</source>
      <translation>À cette ancienneté, {churn} partent dans l’année.</translation>
    </message>
    <message>
      <source>Average</source>
      <translation>Moyenne</translation>
    </message>
    <message>
      <source>Back to a yearly rate</source>
      <translation>Revenir à un taux annuel</translation>
    </message>
    <message>
      <source>Back to what is assumed</source>
      <translation>Revenir à l’hypothèse</translation>
    </message>
    <message>
      <source>Baseline</source>
      <translation>Situation de référence</translation>
    </message>
    <message>
      <source>Basis of ROI</source>
      <translation>Base du ROI</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Avant</translation>
    </message>
    <message>
      <source>Benefit</source>
      <translation>Gain</translation>
    </message>
    <message>
      <source>Benefit {number}</source>
      <translation>Gain {number}</translation>
    </message>
    <message>
      <source>Bins from</source>
      <translation>Cases de</translation>
    </message>
    <message>
      <source>By what measuring it before the decision would be worth at most.</source>
      <translation>Selon ce que vaudrait au plus sa mesure avant la décision.</translation>
    </message>
    <message>
      <source>Cash flows fall</source>
      <translation>Date des flux</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>Catégorie</translation>
    </message>
    <message>
      <source>Caveat</source>
      <translation>Réserve</translation>
    </message>
    <message>
      <source>Chance of yes, 0 to 1</source>
      <translation>Probabilité du oui, 0 à 1</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Écart</translation>
    </message>
    <message>
      <source>Change category</source>
      <translation>Modifier la catégorie</translation>
    </message>
    <message>
      <source>Change correlation</source>
      <translation>Modification de la corrélation</translation>
    </message>
    <message>
      <source>Change date of {field}</source>
      <translation>Modifier la date de « {field} »</translation>
    </message>
    <message>
      <source>Change grade of {field}</source>
      <translation>Modifier le niveau de preuve de « {field} »</translation>
    </message>
    <message>
      <source>Change note on {field}</source>
      <translation>Modifier la note sur « {field} »</translation>
    </message>
    <message>
      <source>Change owner of {field}</source>
      <translation>Modifier le responsable de « {field} »</translation>
    </message>
    <message>
      <source>Change scale</source>
      <translation>Modifier l’échelle</translation>
    </message>
    <message>
      <source>Change shift</source>
      <translation>Modifier l’effet</translation>
    </message>
    <message>
      <source>Change source of {field}</source>
      <translation>Modifier la source de « {field} »</translation>
    </message>
    <message>
      <source>Change the table…</source>
      <translation>Changer la table…</translation>
    </message>
    <message>
      <source>Change timing and chance of delivery</source>
      <translation>Modifier le calendrier et les chances d’aboutir</translation>
    </message>
    <message>
      <source>Change when it falls</source>
      <translation>Modifier l’échéance</translation>
    </message>
    <message>
      <source>Change {field}</source>
      <translation>Modifier « {field} »</translation>
    </message>
    <message>
      <source>Change: {change}</source>
      <translation>Écart : {change}</translation>
    </message>
    <message>
      <source>Churn does not fall with tenure in this table: {churn} leave every year. A yearly rate says the same.</source>
      <translation>Dans cette table, l’attrition ne baisse pas avec l’ancienneté : {churn} partent chaque année. Un taux annuel dit la même chose.</translation>
    </message>
    <message>
      <source>Churn from a retention table…</source>
      <translation>Attrition d’après une table de rétention…</translation>
    </message>
    <message>
      <source>Churn that falls with tenure</source>
      <translation>Attrition qui baisse avec l’ancienneté</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Effacer</translation>
    </message>
    <message>
      <source>Columns: {columns}.</source>
      <translation>Colonnes : {columns}.</translation>
    </message>
    <message>
      <source>Complaints</source>
      <translation>Réclamations</translation>
    </message>
    <message>
      <source>Contacts</source>
      <translation>Contacts</translation>
    </message>
    <message>
      <source>Contrary evidence</source>
      <translation>Preuves contraires</translation>
    </message>
    <message>
      <source>Copy table</source>
      <translation>Copier le tableau</translation>
    </message>
    <message>
      <source>Copy the lines, best with their headings: name, category, amount or low, likely and high, and when, in any order. Nothing is added before you say so.</source>
      <translation>Copiez les lignes, de préférence avec leurs en-têtes : nom, catégorie, montant ou bas, probable et haut, et quand, dans n’importe quel ordre. Rien n’est ajouté sans votre accord.</translation>
    </message>
    <message>
      <source>Correlation</source>
      <translation>Corrélation</translation>
    </message>
    <message>
      <source>Correlations</source>
      <translation>Corrélations</translation>
    </message>
    <message>
      <source>Cost of acquisition</source>
      <translation>Coût d’acquisition</translation>
    </message>
    <message>
      <source>Cost {number}</source>
      <translation>Coût {number}</translation>
    </message>
    <message>
      <source>Costs</source>
      <translation>Coûts</translation>
    </message>
    <message>
      <source>Count</source>
      <translation>Base de calcul</translation>
    </message>
    <message>
      <source>Counted</source>
      <translation>Comptés</translation>
    </message>
    <message>
      <source>Currency</source>
      <translation>Devise</translation>
    </message>
    <message>
      <source>Customers</source>
      <translation>Clients</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <source>Deflection</source>
      <translation>Déport de contacts</translation>
    </message>
    <message>
      <source>Delivered: {names}</source>
      <translation>Abouti : {names}</translation>
    </message>
    <message>
      <source>Description</source>
      <translation>Description</translation>
    </message>
    <message>
      <source>Detractors</source>
      <translation>Détracteurs</translation>
    </message>
    <message>
      <source>Discounting</source>
      <translation>Actualisation</translation>
    </message>
    <message>
      <source>Double-click a cell to change it, a name to see it on its page.</source>
      <translation>Double-cliquez sur une cellule pour la modifier, sur un nom pour le voir sur sa page.</translation>
    </message>
    <message>
      <source>Double-click: show it on its page.</source>
      <translation>Double-clic : voir sur sa page.</translation>
    </message>
    <message>
      <source>Draws</source>
      <translation>Tirages</translation>
    </message>
    <message>
      <source>Duplicate initiative</source>
      <translation>Dupliquer l’initiative</translation>
    </message>
    <message>
      <source>Duplicate segment</source>
      <translation>Dupliquer le segment</translation>
    </message>
    <message>
      <source>Each change is weighed by taking it back alone; the amounts need not add up.</source>
      <translation>Chaque changement est pesé en le retirant seul ; les montants ne s’additionnent pas forcément.</translation>
    </message>
    <message>
      <source>Eight sliders are in the presentation already: take one out first.</source>
      <translation>La présentation a déjà huit curseurs : retirez-en un d’abord.</translation>
    </message>
    <message>
      <source>Employees</source>
      <translation>Employés</translation>
    </message>
    <message>
      <source>Employees know what customers answer.</source>
      <translation>Les employés savent ce que répondent les clients.</translation>
    </message>
    <message>
      <source>Employees overestimate the only answer, by {share} of the scale.</source>
      <translation>Les employés surestiment la seule réponse, de {share} de l’échelle.</translation>
    </message>
    <message>
      <source>Employees overestimate {count} of {total} answers; on average they are {share} of the scale off.</source>
      <translation>Les employés surestiment {count} réponses sur {total} ; en moyenne, ils se trompent de {share} de l’échelle.</translation>
    </message>
    <message>
      <source>Employees underestimate the only answer, by {share} of the scale.</source>
      <translation>Les employés sous-estiment la seule réponse, de {share} de l’échelle.</translation>
    </message>
    <message>
      <source>Employees underestimate {count} of {total} answers; on average they are {share} of the scale off.</source>
      <translation>Les employés sous-estiment {count} réponses sur {total} ; en moyenne, ils se trompent de {share} de l’échelle.</translation>
    </message>
    <message>
      <source>Entries that fit nowhere</source>
      <translation>Entrées sans place</translation>
    </message>
    <message>
      <source>Erlang C: as many as the service level takes when it is busiest, not pro rata.</source>
      <translation>Erlang C : autant que le niveau de service en demande à la pointe, pas au prorata.</translation>
    </message>
    <message>
      <source>Estimate</source>
      <translation>Estimation</translation>
    </message>
    <message>
      <source>Estimates that are high or low in the same futures.</source>
      <translation>Les estimations hautes ou basses dans les mêmes futurs.</translation>
    </message>
    <message>
      <source>Every KPI of the catalogue is measured.</source>
      <translation>Tous les indicateurs du catalogue sont mesurés.</translation>
    </message>
    <message>
      <source>Evidence</source>
      <translation>Preuve</translation>
    </message>
    <message>
      <source>Evidence ({count})</source>
      <translation>Preuves ({count})</translation>
    </message>
    <message>
      <source>Evidence of {name}</source>
      <translation>Preuves : {name}</translation>
    </message>
    <message>
      <source>Evidence of {name}: {evidence}</source>
      <translation>Preuve de {name} : {evidence}</translation>
    </message>
    <message>
      <source>Evidence: where can one see it?</source>
      <translation>Preuve : où cela se voit-il ?</translation>
    </message>
    <message>
      <source>Expected NPV if it were on, beside those that are: {added}. Alone: {alone}.</source>
      <translation>VAN espérée si elle était activée, à côté de celles qui le sont : {added}. Seule : {alone}.</translation>
    </message>
    <message>
      <source>Expected NPV of this initiative alone: {alone}.
Change of the expected NPV if it is left out: {without}.
The two differ where initiatives share a benefit, which counts once.</source>
      <translation>VAN espérée de cette initiative seule : {alone}.
Variation de la VAN espérée si on l’écarte : {without}.
Les deux diffèrent lorsque des initiatives partagent un gain, compté une seule fois.</translation>
    </message>
    <message>
      <source>Experience</source>
      <translation>Expérience</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>Chiffres</translation>
    </message>
    <message>
      <source>Finance</source>
      <translation>Finance</translation>
    </message>
    <message>
      <source>Find in any column</source>
      <translation>Chercher dans toutes les colonnes</translation>
    </message>
    <message>
      <source>First estimate</source>
      <translation>Première estimation</translation>
    </message>
    <message>
      <source>First month</source>
      <translation>Premier mois</translation>
    </message>
    <message>
      <source>Fit churn to a retention table</source>
      <translation>Ajuster l’attrition à une table de rétention</translation>
    </message>
    <message>
      <source>Fit to a table…</source>
      <translation>Ajuster à une table…</translation>
    </message>
    <message>
      <source>Fitted to {years} years: alpha {alpha}, beta {beta}.</source>
      <translation>Ajusté sur {years} ans : alpha {alpha}, bêta {beta}.</translation>
    </message>
    <message>
      <source>Fold</source>
      <translation>Replier</translation>
    </message>
    <message>
      <source>For whom, and why</source>
      <translation>Pour qui, et pourquoi</translation>
    </message>
    <message>
      <source>Friction</source>
      <translation>Irritants</translation>
    </message>
    <message>
      <source>Friction points</source>
      <translation>Irritants</translation>
    </message>
    <message>
      <source>From</source>
      <translation>De</translation>
    </message>
    <message>
      <source>Furthest off: {questions}.</source>
      <translation>Les plus éloignées : {questions}.</translation>
    </message>
    <message>
      <source>Gap</source>
      <translation>Écart</translation>
    </message>
    <message>
      <source>Gap: {gap}</source>
      <translation>Écart : {gap}</translation>
    </message>
    <message>
      <source>Growth</source>
      <translation>Croissance</translation>
    </message>
    <message>
      <source>Half of the differences lie above {middle}, 8 in 10 between {low} and {high}.</source>
      <translation>La moitié des écarts dépasse {middle}, 8 sur 10 vont de {low} à {high}.</translation>
    </message>
    <message>
      <source>Handling time</source>
      <translation>Traitement (DMT)</translation>
    </message>
    <message>
      <source>Help on this page (F1)</source>
      <translation>Aide sur cette page (F1)</translation>
    </message>
    <message>
      <source>High</source>
      <translation>Haut</translation>
    </message>
    <message>
      <source>Hours saved are no cash until a contract or a post ends. The share of each line that is:</source>
      <translation>Des heures gagnées ne sont une économie budgétaire qu’à la fin d’un contrat ou d’un poste. Part encaissable de chaque ligne :</translation>
    </message>
    <message>
      <source>How far you look, what capital costs, and what counts as money.</source>
      <translation>L’horizon, le coût du capital et ce qui compte comme argent.</translation>
    </message>
    <message>
      <source>How much of one cohort was left at its start and after each year: percent, shares or customers.</source>
      <translation>Ce qui restait d’une cohorte à son début et après chaque année : pourcentages, parts ou clients.</translation>
    </message>
    <message>
      <source>How often</source>
      <translation>Fréquence</translation>
    </message>
    <message>
      <source>Human resources</source>
      <translation>Ressources humaines</translation>
    </message>
    <message>
      <source>Import a retention table</source>
      <translation>Importer une table de rétention</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>Importer…</translation>
    </message>
    <message>
      <source>In % of today</source>
      <translation>En % du niveau actuel</translation>
    </message>
    <message>
      <source>In points, in the KPI's own unit</source>
      <translation>En points, dans l’unité du KPI</translation>
    </message>
    <message>
      <source>In this future</source>
      <translation>Dans ce futur</translation>
    </message>
    <message>
      <source>In use</source>
      <translation>Utilisé</translation>
    </message>
    <message>
      <source>Initiatives</source>
      <translation>Initiatives</translation>
    </message>
    <message>
      <source>Input</source>
      <translation>Donnée</translation>
    </message>
    <message>
      <source>Inventory</source>
      <translation>Inventaire</translation>
    </message>
    <message>
      <source>It never enters the ROI, nor any other figure of money.</source>
      <translation>Elle n’entre ni dans le ROI ni dans aucun autre chiffre d’argent.</translation>
    </message>
    <message>
      <source>Judgement</source>
      <translation>Jugement</translation>
    </message>
    <message>
      <source>KPI inventory</source>
      <translation>Inventaire des KPI</translation>
    </message>
    <message>
      <source>Last month</source>
      <translation>Dernier mois</translation>
    </message>
    <message>
      <source>Latin hypercubes</source>
      <translation>hypercubes latins</translation>
    </message>
    <message>
      <source>Leave unstated</source>
      <translation>Ne pas renseigner</translation>
    </message>
    <message>
      <source>Left out, because they are no numbers: {lines}.</source>
      <translation>Laissés de côté, car ce ne sont pas des nombres : {lines}.</translation>
    </message>
    <message>
      <source>Left out: {columns}.</source>
      <translation>Laissées de côté : {columns}.</translation>
    </message>
    <message>
      <source>Let churn fall with tenure</source>
      <translation>Attrition selon l’ancienneté</translation>
    </message>
    <message>
      <source>Likely</source>
      <translation>Probable</translation>
    </message>
    <message>
      <source>Likely, {likely}, is not between low, {low}, and high, {high}.</source>
      <translation>Le probable, {likely}, n’est pas entre le bas, {low}, et le haut, {high}.</translation>
    </message>
    <message>
      <source>Line {line}: {text}.</source>
      <translation>Ligne {line} : {text}.</translation>
    </message>
    <message>
      <source>Links</source>
      <translation>Liens</translation>
    </message>
    <message>
      <source>Low</source>
      <translation>Bas</translation>
    </message>
    <message>
      <source>Low and high</source>
      <translation>Bas et haut</translation>
    </message>
    <message>
      <source>Low and high belong together: state both, or one amount.</source>
      <translation>Bas et haut vont ensemble : indiquez les deux, ou un seul montant.</translation>
    </message>
    <message>
      <source>Low and high belong together: type both, or one number alone.</source>
      <translation>Bas et haut vont ensemble : saisissez les deux, ou un seul nombre.</translation>
    </message>
    <message>
      <source>Low, likely and high are not in order: {values}.</source>
      <translation>Bas, probable et haut ne sont pas dans l’ordre : {values}.</translation>
    </message>
    <message>
      <source>Low, {low}, is above high, {high}: swap them.</source>
      <translation>Le bas, {low}, dépasse le haut, {high} : inversez-les.</translation>
    </message>
    <message>
      <source>Make it uncertain: 1 time in 10 it is below low, 1 in 10 above high.</source>
      <translation>Rendez-le incertain : 1 fois sur 10 sous le bas, 1 sur 10 au-dessus du haut.</translation>
    </message>
    <message>
      <source>Mark as measured</source>
      <translation>Marquer comme mesuré</translation>
    </message>
    <message>
      <source>Mark as not measured</source>
      <translation>Marquer comme non mesuré</translation>
    </message>
    <message>
      <source>Marketing</source>
      <translation>Marketing</translation>
    </message>
    <message>
      <source>Mean</source>
      <translation>Moyenne</translation>
    </message>
    <message>
      <source>Measured</source>
      <translation>Mesuré</translation>
    </message>
    <message>
      <source>Mirror survey</source>
      <translation>Enquête miroir</translation>
    </message>
    <message>
      <source>Money</source>
      <translation>Argent</translation>
    </message>
    <message>
      <source>Month</source>
      <translation>Mois</translation>
    </message>
    <message>
      <source>Month 0 is the day of the decision.</source>
      <translation>Le mois 0 est le jour de la décision.</translation>
    </message>
    <message>
      <source>More about this initiative</source>
      <translation>Actions sur cette initiative</translation>
    </message>
    <message>
      <source>More about this link</source>
      <translation>Actions sur ce lien</translation>
    </message>
    <message>
      <source>More about this question</source>
      <translation>Plus sur cette question</translation>
    </message>
    <message>
      <source>More about this score</source>
      <translation>Plus sur cette note</translation>
    </message>
    <message>
      <source>More about this segment</source>
      <translation>Actions sur ce segment</translation>
    </message>
    <message>
      <source>More fields</source>
      <translation>Autres champs</translation>
    </message>
    <message>
      <source>More fields: {group}</source>
      <translation>Autres champs : {group}</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>Descendre</translation>
    </message>
    <message>
      <source>Move initiative</source>
      <translation>Déplacer l’initiative</translation>
    </message>
    <message>
      <source>Move question down</source>
      <translation>Descendre la question</translation>
    </message>
    <message>
      <source>Move question up</source>
      <translation>Monter la question</translation>
    </message>
    <message>
      <source>Move score down</source>
      <translation>Descendre la note</translation>
    </message>
    <message>
      <source>Move score up</source>
      <translation>Monter la note</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Monter</translation>
    </message>
    <message>
      <source>NPV</source>
      <translation>VAN</translation>
    </message>
    <message>
      <source>NPV alone &lt;b&gt;{alone}&lt;/b&gt; · without it &lt;b&gt;{without}&lt;/b&gt;</source>
      <translation>VAN seule &lt;b&gt;{alone}&lt;/b&gt; · sans elle &lt;b&gt;{without}&lt;/b&gt;</translation>
    </message>
    <message>
      <source>NPV is higher than in “{name}” in {better} futures, lower in {worse}.</source>
      <translation>La VAN est plus haute que dans « {name} » {better}, plus basse {worse}.</translation>
    </message>
    <message>
      <source>NPV is the same in every future.</source>
      <translation>La VAN est la même dans tous les futurs.</translation>
    </message>
    <message>
      <source>NPV {amount} on average</source>
      <translation>VAN {amount} en moyenne</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Name of the friction point</source>
      <translation>Nom de l’irritant</translation>
    </message>
    <message>
      <source>Name of the initiative</source>
      <translation>Nom de l’initiative</translation>
    </message>
    <message>
      <source>Name of the score</source>
      <translation>Nom de la note</translation>
    </message>
    <message>
      <source>Name of the segment</source>
      <translation>Nom du segment</translation>
    </message>
    <message>
      <source>Never above</source>
      <translation>Maximum</translation>
    </message>
    <message>
      <source>Never below</source>
      <translation>Minimum</translation>
    </message>
    <message>
      <source>New scenario</source>
      <translation>Nouveau scénario</translation>
    </message>
    <message>
      <source>No chip is placed yet: the estimate stays as it is.</source>
      <translation>Aucun jeton n’est encore posé : l’estimation reste telle quelle.</translation>
    </message>
    <message>
      <source>No column of amounts was found: head it “Amount”, or copy the amounts as well.</source>
      <translation>Aucune colonne de montants n’a été trouvée : intitulez-la « Montant », ou copiez aussi les montants.</translation>
    </message>
    <message>
      <source>No customers yet: add a segment of customers who behave alike.</source>
      <translation>Pas encore de clients : ajoutez un segment de clients au comportement semblable.</translation>
    </message>
    <message>
      <source>No entry of the library says otherwise.</source>
      <translation>Aucune entrée de la bibliothèque ne dit le contraire.</translation>
    </message>
    <message>
      <source>No initiative yet. Add one, and see at once what it would be worth.</source>
      <translation>Aucune initiative. Ajoutez-en une : vous verrez aussitôt ce qu’elle vaudrait.</translation>
    </message>
    <message>
      <source>No links: only what initiatives shift directly has an effect.</source>
      <translation>Aucun lien : seuls comptent les effets directs des initiatives.</translation>
    </message>
    <message>
      <source>No source</source>
      <translation>Sans source</translation>
    </message>
    <message>
      <source>No source gives it.</source>
      <translation>Aucune source ne le donne.</translation>
    </message>
    <message>
      <source>No such distribution exists: {reason}.</source>
      <translation>Cette distribution n’existe pas : {reason}.</translation>
    </message>
    <message>
      <source>None of them would change the decision by itself: the one that moves the NPV most comes first.</source>
      <translation>Aucun ne changerait à lui seul la décision : celui qui déplace le plus la VAN vient en premier.</translation>
    </message>
    <message>
      <source>Not delivered: {names}</source>
      <translation>Non abouti : {names}</translation>
    </message>
    <message>
      <source>Not knowing costs</source>
      <translation>Coût de l’ignorer</translation>
    </message>
    <message>
      <source>Not used in this scenario</source>
      <translation>Sans emploi dans ce scénario</translation>
    </message>
    <message>
      <source>Not used in this scenario: {kpis}.</source>
      <translation>Sans emploi dans ce scénario : {kpis}.</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>Note: who will measure it, from when?</source>
      <translation>Note : qui le mesurera, dès quand ?</translation>
    </message>
    <message>
      <source>Nothing asked yet: put the questions of your customer survey to employees too, as “What will customers answer?”. Where they are far off, they do not see what customers see.</source>
      <translation>Rien de demandé encore : posez aussi aux employés les questions de votre enquête clients, sous la forme « Que répondront les clients ? ». Là où ils se trompent de beaucoup, ils ne voient pas ce que voient les clients.</translation>
    </message>
    <message>
      <source>Nothing is uncertain yet, and no number says where it comes from.</source>
      <translation>Rien n’est encore incertain, et aucun nombre ne dit d’où il vient.</translation>
    </message>
    <message>
      <source>Nothing matches: show all, or empty the box above.</source>
      <translation>Aucun résultat : affichez tout ou videz le champ ci-dessus.</translation>
    </message>
    <message>
      <source>Nothing scored yet: reputation, satisfaction, risk, what counts and earns nothing by itself. Score it before and after, higher is better, all lines on one scale such as 1 to 5.</source>
      <translation>Rien de noté encore : réputation, satisfaction, risque, ce qui compte sans rien rapporter par soi-même. Notez avant et après, le plus haut est le mieux, toutes les lignes sur une même échelle, par exemple de 1 à 5.</translation>
    </message>
    <message>
      <source>Nothing to measure yet: no KPI that this scenario uses is unknown.</source>
      <translation>Rien à mesurer pour l’instant : aucun indicateur employé dans ce scénario n’est inconnu.</translation>
    </message>
    <message>
      <source>Nothing yet: add what it should move, and what it costs.</source>
      <translation>Rien encore : ajoutez ce qu’elle devrait changer et ce qu’elle coûte.</translation>
    </message>
    <message>
      <source>Observed values, one a line</source>
      <translation>Valeurs observées, une par ligne</translation>
    </message>
    <message>
      <source>Of an earlier state: being computed anew.</source>
      <translation>D’un état antérieur : nouveau calcul en cours.</translation>
    </message>
    <message>
      <source>Of the customers gained, on a line of its own: never in NPV and ROI.</source>
      <translation>Des clients gagnés, sur une ligne à part : jamais dans la VAN ni le ROI.</translation>
    </message>
    <message>
      <source>Of the spread</source>
      <translation>% de variance</translation>
    </message>
    <message>
      <source>Of the spread: how much of the NPV's variance follows this KPI.</source>
      <translation>% de variance : la part de la variance de la VAN qui suit cet indicateur.</translation>
    </message>
    <message>
      <source>Off by default. {reason}</source>
      <translation>Inactif par défaut. {reason}</translation>
    </message>
    <message>
      <source>One value is no distribution: copy several, one a line, or type a range.</source>
      <translation>Une seule valeur ne fait pas une distribution : copiez-en plusieurs, une par ligne, ou saisissez un intervalle.</translation>
    </message>
    <message>
      <source>Operations</source>
      <translation>Opérations</translation>
    </message>
    <message>
      <source>Or copy the lines of a spreadsheet, and press Ctrl+V here</source>
      <translation>Ou copiez les lignes d’un tableur et appuyez ici sur Ctrl+V</translation>
    </message>
    <message>
      <source>Other benefits</source>
      <translation>Autres gains</translation>
    </message>
    <message>
      <source>Out of</source>
      <translation>Sur</translation>
    </message>
    <message>
      <source>Overlap</source>
      <translation>Recouvrement</translation>
    </message>
    <message>
      <source>Owner</source>
      <translation>Responsable</translation>
    </message>
    <message>
      <source>PERT, a smooth bump</source>
      <translation>PERT, bosse lisse</translation>
    </message>
    <message>
      <source>Passives</source>
      <translation>Passifs</translation>
    </message>
    <message>
      <source>Paste a column of observed values. Every value between them is possible, as often as they say.</source>
      <translation>Collez une colonne de valeurs observées. Toute valeur intermédiaire est possible, aussi souvent que ces valeurs l’indiquent.</translation>
    </message>
    <message>
      <source>Paste costs</source>
      <translation>Coller des coûts</translation>
    </message>
    <message>
      <source>Paste costs from a spreadsheet</source>
      <translation>Coller des coûts depuis un tableur</translation>
    </message>
    <message>
      <source>Paste costs from a spreadsheet…</source>
      <translation>Coller des coûts depuis un tableur…</translation>
    </message>
    <message>
      <source>Paste data: {name}</source>
      <translation>Coller des données : {name}</translation>
    </message>
    <message>
      <source>Paste data…</source>
      <translation>Coller des données…</translation>
    </message>
    <message>
      <source>Paste here (Ctrl+V)</source>
      <translation>Collez ici (Ctrl+V)</translation>
    </message>
    <message>
      <source>Pay whole agents</source>
      <translation>Payer des postes entiers</translation>
    </message>
    <message>
      <source>Payback</source>
      <translation>Délai de récupération</translation>
    </message>
    <message>
      <source>People's ranges are too narrow: nine times out of ten, half as often as meant.</source>
      <translation>Nos fourchettes sont trop étroites : annoncées vraies 9 fois sur 10, elles le sont moitié moins souvent.</translation>
    </message>
    <message>
      <source>Present</source>
      <translation>Présenter</translation>
    </message>
    <message>
      <source>Prices, wages and tax</source>
      <translation>Prix, salaires et impôt</translation>
    </message>
    <message>
      <source>Promoters</source>
      <translation>Promoteurs</translation>
    </message>
    <message>
      <source>Put chips into bins…</source>
      <translation>Poser des jetons…</translation>
    </message>
    <message>
      <source>Put {fewest} to {most} chips where you expect the value: a click puts one, a right click takes one.</source>
      <translation>Posez de {fewest} à {most} jetons là où vous attendez la valeur : un clic en pose un, un clic droit en retire un.</translation>
    </message>
    <message>
      <source>P{percentile} of its values: 1 in 10 below {low}, half below {middle}, 1 in 10 above {high}</source>
      <translation>P{percentile} de ses valeurs : 1 sur 10 sous {low}, la moitié sous {middle}, 1 sur 10 au-delà de {high}</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>Question</translation>
    </message>
    <message>
      <source>ROI (PV)</source>
      <translation>ROI (actualisé)</translation>
    </message>
    <message>
      <source>Refresh</source>
      <translation>Actualiser</translation>
    </message>
    <message>
      <source>Remark</source>
      <translation>Remarque</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>Remove correlation</source>
      <translation>Supprimer la corrélation</translation>
    </message>
    <message>
      <source>Remove entry</source>
      <translation>Retirer l’entrée</translation>
    </message>
    <message>
      <source>Remove friction point</source>
      <translation>Supprimer l’irritant</translation>
    </message>
    <message>
      <source>Remove initiative</source>
      <translation>Supprimer l’initiative</translation>
    </message>
    <message>
      <source>Remove line</source>
      <translation>Supprimer la ligne</translation>
    </message>
    <message>
      <source>Remove link</source>
      <translation>Supprimer le lien</translation>
    </message>
    <message>
      <source>Remove question</source>
      <translation>Retirer la question</translation>
    </message>
    <message>
      <source>Remove score</source>
      <translation>Retirer la note</translation>
    </message>
    <message>
      <source>Remove segment</source>
      <translation>Supprimer le segment</translation>
    </message>
    <message>
      <source>Remove shift</source>
      <translation>Supprimer l’effet</translation>
    </message>
    <message>
      <source>Remove the workforce</source>
      <translation>Supprimer les effectifs</translation>
    </message>
    <message>
      <source>Remove “{kpi}” from the inventory</source>
      <translation>Retirer « {kpi} » de l’inventaire</translation>
    </message>
    <message>
      <source>Residual value</source>
      <translation>Valeur résiduelle</translation>
    </message>
    <message>
      <source>Retention</source>
      <translation>Rétention</translation>
    </message>
    <message>
      <source>Retention table</source>
      <translation>Table de rétention</translation>
    </message>
    <message>
      <source>Risk</source>
      <translation>Risque</translation>
    </message>
    <message>
      <source>Risk enters as</source>
      <translation>Le risque entre par</translation>
    </message>
    <message>
      <source>S-curve</source>
      <translation>courbe en S</translation>
    </message>
    <message>
      <source>Sample</source>
      <translation>Échantillon</translation>
    </message>
    <message>
      <source>Save as CSV…</source>
      <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
      <source>Scale and number of answers</source>
      <translation>Échelle et nombre de réponses</translation>
    </message>
    <message>
      <source>Scenario</source>
      <translation>Scénario</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>Scorecard</source>
      <translation>Grille de valeur</translation>
    </message>
    <message>
      <source>Second estimate</source>
      <translation>Seconde estimation</translation>
    </message>
    <message>
      <source>Sector</source>
      <translation>Secteur</translation>
    </message>
    <message>
      <source>Segment name</source>
      <translation>Nom du segment</translation>
    </message>
    <message>
      <source>Service in margin</source>
      <translation>Service dans la marge</translation>
    </message>
    <message>
      <source>Service of customers gained</source>
      <translation>Service des clients gagnés</translation>
    </message>
    <message>
      <source>Shape</source>
      <translation>Forme</translation>
    </message>
    <message>
      <source>Shape of the ramp</source>
      <translation>Forme de la montée</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>Part</translation>
    </message>
    <message>
      <source>Shifts at full effect</source>
      <translation>Effets à plein régime</translation>
    </message>
    <message>
      <source>Shifts of different initiatives (execution): {asked}, as asked.</source>
      <translation>Effets d’initiatives différentes (exécution) : {asked}, comme demandé.</translation>
    </message>
    <message>
      <source>Shifts of different initiatives (execution): {low} to {high} instead of {asked}; so many shifts cannot all be that closely tied, and the nearest possible was drawn.</source>
      <translation>Effets d’initiatives différentes (exécution) : {low} à {high} au lieu de {asked} ; tant d’effets ne peuvent être tous aussi liés, le plus proche possible a été tiré.</translation>
    </message>
    <message>
      <source>Show a slider for this in presentations (F11), up to eight of them</source>
      <translation>Afficher un curseur pour ceci dans les présentations (F11), huit au plus</translation>
    </message>
    <message>
      <source>Simulation</source>
      <translation>Simulation</translation>
    </message>
    <message>
      <source>Since</source>
      <translation>Depuis</translation>
    </message>
    <message>
      <source>Since when it is measured: 2025-03, or 2025-03-31.</source>
      <translation>Depuis quand il est mesuré : 2025-03 ou 2025-03-31.</translation>
    </message>
    <message>
      <source>Sobol' sequences</source>
      <translation>suites de Sobol</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Source</translation>
    </message>
    <message>
      <source>Spearman's rank correlation: −1 always opposite, 0 independent, 1 always together.</source>
      <translation>Corrélation de rang de Spearman : −1 toujours opposées, 0 indépendantes, 1 toujours ensemble.</translation>
    </message>
    <message>
      <source>Spend</source>
      <translation>Revenu par client</translation>
    </message>
    <message>
      <source>Spread (sd)</source>
      <translation>Écart-type</translation>
    </message>
    <message>
      <source>Staffing</source>
      <translation>Effectif</translation>
    </message>
    <message>
      <source>Stale</source>
      <translation>Périmées</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Début</translation>
    </message>
    <message>
      <source>Start month</source>
      <translation>Mois de départ</translation>
    </message>
    <message>
      <source>State a value first.</source>
      <translation>Renseignez d’abord une valeur.</translation>
    </message>
    <message>
      <source>State it</source>
      <translation>Renseigner</translation>
    </message>
    <message>
      <source>State the workforce</source>
      <translation>Renseigner les effectifs</translation>
    </message>
    <message>
      <source>Switch initiative off</source>
      <translation>Désactiver l’initiative</translation>
    </message>
    <message>
      <source>Switch initiative on</source>
      <translation>Activer l’initiative</translation>
    </message>
    <message>
      <source>Switch link off</source>
      <translation>Désactiver le lien</translation>
    </message>
    <message>
      <source>Switch link on</source>
      <translation>Activer le lien</translation>
    </message>
    <message>
      <source>Switched off: it plays no part.</source>
      <translation>Désactivé : ne compte pas.</translation>
    </message>
    <message>
      <source>TEI's haircuts</source>
      <translation>décotes TEI</translation>
    </message>
    <message>
      <source>Take all away</source>
      <translation>Tout retirer</translation>
    </message>
    <message>
      <source>Take likely values</source>
      <translation>Prendre les valeurs probables</translation>
    </message>
    <message>
      <source>Take the likely value of all estimates ({count} are uncertain)</source>
      <translation>Prendre la valeur probable de toutes les estimations ({count} sont incertaines)</translation>
    </message>
    <message>
      <source>Text and CSV (*.csv *.txt *.tsv);;All files (*)</source>
      <translation>Texte et CSV (*.csv *.txt *.tsv);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>The agents, and what it costs when they leave.</source>
      <translation>Les conseillers, et ce que coûtent leurs départs.</translation>
    </message>
    <message>
      <source>The amount is missing.</source>
      <translation>Le montant manque.</translation>
    </message>
    <message>
      <source>The answer {answer} lies beyond {scale}: change the answer first.</source>
      <translation>La réponse {answer} dépasse {scale} : modifiez-la d’abord.</translation>
    </message>
    <message>
      <source>The average is undefined: give at least one score a weight above 0.</source>
      <translation>La moyenne est indéfinie : donnez à une note au moins un poids supérieur à 0.</translation>
    </message>
    <message>
      <source>The bins must end above where they begin.</source>
      <translation>Les cases doivent finir au-dessus de leur début.</translation>
    </message>
    <message>
      <source>The bins must lie between {low} and {high}.</source>
      <translation>Les cases doivent se situer entre {low} et {high}.</translation>
    </message>
    <message>
      <source>The costs are being computed.</source>
      <translation>Les coûts sont en cours de calcul.</translation>
    </message>
    <message>
      <source>The costs are computed once nothing in the scenario is wrong or missing.</source>
      <translation>Les coûts seront calculés dès que rien dans le scénario ne sera faux ni absent.</translation>
    </message>
    <message>
      <source>The difference is {middle}.</source>
      <translation>L’écart est de {middle}.</translation>
    </message>
    <message>
      <source>The likely value, and beneath it the range from P10 to P90.</source>
      <translation>La valeur probable et, au-dessous, la plage de P10 à P90.</translation>
    </message>
    <message>
      <source>The lines of the spreadsheet</source>
      <translation>Les lignes du tableur</translation>
    </message>
    <message>
      <source>The margin already bears it.</source>
      <translation>La marge le supporte déjà.</translation>
    </message>
    <message>
      <source>The same for every initiative.</source>
      <translation>Les mêmes pour toutes les initiatives.</translation>
    </message>
    <message>
      <source>The same seed gives the same figures, to the last digit.</source>
      <translation>La même graine redonne les mêmes chiffres, au dernier près.</translation>
    </message>
    <message>
      <source>The scenario has changed since this future was opened.</source>
      <translation>Le scénario a changé depuis que ce futur a été ouvert.</translation>
    </message>
    <message>
      <source>The share of the variance of NPV that this number explains by itself. Numbers that move together explain the same more than once: the shares may then add up to more than 100 %.</source>
      <translation>La part de la variance de la VAN que ce nombre explique à lui seul. Les nombres qui varient ensemble expliquent plusieurs fois la même chose : la somme des parts peut alors dépasser 100 %.</translation>
    </message>
    <message>
      <source>The shares add up to {total}: what moves together explains the same more than once.</source>
      <translation>La somme des parts est de {total} : ce qui varie ensemble explique plusieurs fois la même chose.</translation>
    </message>
    <message>
      <source>The shifted-beta-geometric model: who is likely to leave leaves first.</source>
      <translation>Le modèle bêta-géométrique décalé : partent d’abord ceux qui y sont enclins.</translation>
    </message>
    <message>
      <source>The spread {sd} is negative: type one of 0 or more, as in 15 ± 3.</source>
      <translation>L’écart-type {sd} est négatif : saisissez 0 ou plus, comme 15 ± 3.</translation>
    </message>
    <message>
      <source>There is nothing to decide yet: add an initiative, and see what each gap costs.</source>
      <translation>Rien à décider encore : ajoutez une initiative, et voyez ce que coûte chaque lacune.</translation>
    </message>
    <message>
      <source>There is nothing to read: copy a column of numbers, one a line.</source>
      <translation>Il n’y a rien à lire : copiez une colonne de nombres, un par ligne.</translation>
    </message>
    <message>
      <source>There is nothing to read: copy the lines of your spreadsheet, with their headings.</source>
      <translation>Il n’y a rien à lire : copiez les lignes de votre tableur, avec leurs en-têtes.</translation>
    </message>
    <message>
      <source>These are {count} columns of numbers: copy one of them.</source>
      <translation>Voici {count} colonnes de nombres : copiez-en une seule.</translation>
    </message>
    <message>
      <source>This link is there already.</source>
      <translation>Ce lien existe déjà.</translation>
    </message>
    <message>
      <source>This one is not uncertain: type a single number.</source>
      <translation>Cette valeur n’est pas incertaine : saisissez un seul nombre.</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Durée</translation>
    </message>
    <message>
      <source>Time and money</source>
      <translation>Horizon et taux</translation>
    </message>
    <message>
      <source>Timing</source>
      <translation>Calendrier</translation>
    </message>
    <message>
      <source>To</source>
      <translation>Vers</translation>
    </message>
    <message>
      <source>To know everything before deciding would be worth {amount} at most.</source>
      <translation>Tout savoir avant de décider vaudrait au plus {amount}.</translation>
    </message>
    <message>
      <source>Together they are {count} costs.</source>
      <translation>Elles font {count} coûts en tout.</translation>
    </message>
    <message>
      <source>Type a month from 0 to {last}.</source>
      <translation>Saisissez un mois de 0 à {last}.</translation>
    </message>
    <message>
      <source>Type a number.</source>
      <translation>Saisissez un nombre.</translation>
    </message>
    <message>
      <source>Type a number: 12, 10 to 20, 10 / 15 / 25 or 15 ± 3.</source>
      <translation>Saisissez un nombre : 12, 10 à 20, 10 / 15 / 25 ou 15 ± 3.</translation>
    </message>
    <message>
      <source>Type a whole number.</source>
      <translation>Saisissez un nombre entier.</translation>
    </message>
    <message>
      <source>Type a year and a month, or a day: 2025-03 or 2025-03-31.</source>
      <translation>Saisissez une année et un mois, ou un jour : 2025-03 ou 2025-03-31.</translation>
    </message>
    <message>
      <source>Type one number in each box.</source>
      <translation>Saisissez un seul nombre par case.</translation>
    </message>
    <message>
      <source>Type what was counted: how sure it makes you follows from the numbers.</source>
      <translation>Saisissez les effectifs : la précision en découle.</translation>
    </message>
    <message>
      <source>Uncertain</source>
      <translation>Incertaines</translation>
    </message>
    <message>
      <source>Uncertainty, source and notes</source>
      <translation>Incertitude, source et notes</translation>
    </message>
    <message>
      <source>Unfold</source>
      <translation>Déplier</translation>
    </message>
    <message>
      <source>Unit</source>
      <translation>Unité</translation>
    </message>
    <message>
      <source>Use these values</source>
      <translation>Utiliser ces valeurs</translation>
    </message>
    <message>
      <source>Use this range</source>
      <translation>Utiliser cette plage</translation>
    </message>
    <message>
      <source>Use this table</source>
      <translation>Utiliser cette table</translation>
    </message>
    <message>
      <source>Use this value</source>
      <translation>Utiliser cette valeur</translation>
    </message>
    <message>
      <source>Use values of {id}</source>
      <translation>Utiliser les valeurs de {id}</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Valeur</translation>
    </message>
    <message>
      <source>Value after the horizon</source>
      <translation>Valeur après l’horizon</translation>
    </message>
    <message>
      <source>Value scorecard</source>
      <translation>Grille de valeur</translation>
    </message>
    <message>
      <source>Values below</source>
      <translation>Valeurs inférieures</translation>
    </message>
    <message>
      <source>Weight</source>
      <translation>Poids</translation>
    </message>
    <message>
      <source>Weighted average</source>
      <translation>Moyenne pondérée</translation>
    </message>
    <message>
      <source>Weighted average: {before} before, {after} after, change {change}</source>
      <translation>Moyenne pondérée : {before} avant, {after} après, écart {change}</translation>
    </message>
    <message>
      <source>What counts as cash</source>
      <translation>Économies budgétaires</translation>
    </message>
    <message>
      <source>What counts, such as reputation</source>
      <translation>Ce qui compte, p. ex. la réputation</translation>
    </message>
    <message>
      <source>What customers answer, beside what employees believe that they answer.</source>
      <translation>Ce que répondent les clients, à côté de ce que les employés croient qu’ils répondent.</translation>
    </message>
    <message>
      <source>What each line means</source>
      <translation>Ce que signifie chaque ligne</translation>
    </message>
    <message>
      <source>What goes wrong</source>
      <translation>Ce qui dysfonctionne</translation>
    </message>
    <message>
      <source>What goes wrong again and again, and whose time it takes.</source>
      <translation>Ce qui dysfonctionne sans cesse, et le temps que cela prend.</translation>
    </message>
    <message>
      <source>What is being decided</source>
      <translation>Ce qui est à décider</translation>
    </message>
    <message>
      <source>What money does not show. It stands beside the ROI, never in it.</source>
      <translation>Ce que l’argent ne montre pas : à côté du ROI, jamais dedans.</translation>
    </message>
    <message>
      <source>What moves together</source>
      <translation>Ce qui varie ensemble</translation>
    </message>
    <message>
      <source>What to start measuring</source>
      <translation>Que commencer à mesurer</translation>
    </message>
    <message>
      <source>What was drawn for this future</source>
      <translation>Ce qui a été tiré pour ce futur</translation>
    </message>
    <message>
      <source>What was left of a cohort year by year, pasted or from a file.</source>
      <translation>Ce qui restait d’une cohorte année après année, collé ou lu dans un fichier.</translation>
    </message>
    <message>
      <source>What you ask, such as: How easy is it to reach us?</source>
      <translation>Votre question, p. ex. : Est-il facile de nous joindre ?</translation>
    </message>
    <message>
      <source>What you would do, what it costs, what it should move.</source>
      <translation>Ce que vous feriez, ce que cela coûte, ce que cela devrait changer.</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Quand</translation>
    </message>
    <message>
      <source>When it falls</source>
      <translation>Échéance</translation>
    </message>
    <message>
      <source>Where the first bin begins</source>
      <translation>Début de la première case</translation>
    </message>
    <message>
      <source>Where the last bin ends</source>
      <translation>Fin de la dernière case</translation>
    </message>
    <message>
      <source>Which KPI you know, since when, and from what source.</source>
      <translation>Quels indicateurs vous connaissez, depuis quand, de quelle source.</translation>
    </message>
    <message>
      <source>Widen 25 %</source>
      <translation>Élargir de 25 %</translation>
    </message>
    <message>
      <source>Within a bin every value is equally likely; beyond the chips there is nothing.</source>
      <translation>Dans une case, toutes les valeurs sont également probables ; au-delà des jetons, il n’y a rien.</translation>
    </message>
    <message>
      <source>Workforce</source>
      <translation>Effectifs</translation>
    </message>
    <message>
      <source>Write a note</source>
      <translation>Écrire une note</translation>
    </message>
    <message>
      <source>You entered {entered} directly: counted once.</source>
      <translation>« {entered} » saisi directement : compté une fois.</translation>
    </message>
    <message>
      <source>Your customers today, and what they cost to serve if nothing is done.</source>
      <translation>Vos clients aujourd’hui, et leur coût de service si rien n’est fait.</translation>
    </message>
    <message>
      <source>a few values with weights</source>
      <translation>quelques valeurs pondérées</translation>
    </message>
    <message>
      <source>a known number</source>
      <translation>un nombre connu</translation>
    </message>
    <message>
      <source>a month later</source>
      <translation>un mois plus tard</translation>
    </message>
    <message>
      <source>all benefits</source>
      <translation>tous les gains</translation>
    </message>
    <message>
      <source>all {of} answered alike, which leaves no sampling error: a range says more</source>
      <translation>les {of} réponses sont identiques, sans erreur d’échantillonnage : une plage en dirait plus</translation>
    </message>
    <message>
      <source>amount</source>
      <translation>montant</translation>
    </message>
    <message>
      <source>amount every month</source>
      <translation>montant chaque mois</translation>
    </message>
    <message>
      <source>amount every year</source>
      <translation>montant chaque année</translation>
    </message>
    <message>
      <source>amount, once</source>
      <translation>montant, une fois</translation>
    </message>
    <message>
      <source>anywhere between {low} and {high}, all equally likely</source>
      <translation>n’importe où entre {low} et {high}, tout équiprobable</translation>
    </message>
    <message>
      <source>as in {count} observations from {low} to {high}, half of them below {median}</source>
      <translation>comme {count} observations de {low} à {high}, la moitié sous {median}</translation>
    </message>
    <message>
      <source>as it stands</source>
      <translation>tel quel</translation>
    </message>
    <message>
      <source>at the end of each month</source>
      <translation>en fin de mois</translation>
    </message>
    <message>
      <source>beta, a share</source>
      <translation>bêta, une part</translation>
    </message>
    <message>
      <source>bin {low} to {high}: 1 chip</source>
      <translation>case {low} à {high} : 1 jeton</translation>
    </message>
    <message>
      <source>bin {low} to {high}: {count} chips</source>
      <translation>case {low} à {high} : {count} jetons</translation>
    </message>
    <message>
      <source>cash only</source>
      <translation>encaissable seul</translation>
    </message>
    <message>
      <source>category</source>
      <translation>catégorie</translation>
    </message>
    <message>
      <source>causal study</source>
      <translation>étude causale</translation>
    </message>
    <message>
      <source>consulting</source>
      <translation>conseil</translation>
    </message>
    <message>
      <source>data migration</source>
      <translation>reprise de données</translation>
    </message>
    <message>
      <source>delivered</source>
      <translation>abouti</translation>
    </message>
    <message>
      <source>distributions</source>
      <translation>distributions</translation>
    </message>
    <message>
      <source>each point of {source} changes {target} by {effect} %</source>
      <translation>{source} +1 point : {target} {effect} %</translation>
    </message>
    <message>
      <source>each point of {source} moves {target} by {effect} points</source>
      <translation>{source} +1 point : {target} {effect} points</translation>
    </message>
    <message>
      <source>every month</source>
      <translation>chaque mois</translation>
    </message>
    <message>
      <source>every year</source>
      <translation>chaque année</translation>
    </message>
    <message>
      <source>exactly {value}</source>
      <translation>exactement {value}</translation>
    </message>
    <message>
      <source>fades {share} % a year</source>
      <translation>érosion de {share} % par an</translation>
    </message>
    <message>
      <source>from a survey</source>
      <translation>d’une enquête</translation>
    </message>
    <message>
      <source>from a survey or a count</source>
      <translation>d’une enquête ou d’un comptage</translation>
    </message>
    <message>
      <source>from month {month}</source>
      <translation>dès le mois {month}</translation>
    </message>
    <message>
      <source>from where</source>
      <translation>d’où</translation>
    </message>
    <message>
      <source>full in {count} months</source>
      <translation>plein effet en {count} mois</translation>
    </message>
    <message>
      <source>grows and fades with the initiative</source>
      <translation>suit montée en charge et érosion</translation>
    </message>
    <message>
      <source>hard limits</source>
      <translation>limites strictes</translation>
    </message>
    <message>
      <source>high</source>
      <translation>haut</translation>
    </message>
    <message>
      <source>how often</source>
      <translation>fréquence</translation>
    </message>
    <message>
      <source>in no segment</source>
      <translation>dans aucun segment</translation>
    </message>
    <message>
      <source>in the middle of each month</source>
      <translation>en milieu de mois</translation>
    </message>
    <message>
      <source>is left out</source>
      <translation>est laissée de côté</translation>
    </message>
    <message>
      <source>judgement</source>
      <translation>jugement</translation>
    </message>
    <message>
      <source>last month</source>
      <translation>dernier mois</translation>
    </message>
    <message>
      <source>likely</source>
      <translation>probable</translation>
    </message>
    <message>
      <source>line {line} “{text}”</source>
      <translation>ligne {line} « {text} »</translation>
    </message>
    <message>
      <source>line {line}, column {column}</source>
      <translation>ligne {line}, colonne {column}</translation>
    </message>
    <message>
      <source>lognormal, positive with a long tail</source>
      <translation>lognormale, positive, longue traîne</translation>
    </message>
    <message>
      <source>low</source>
      <translation>bas</translation>
    </message>
    <message>
      <source>low · likely · high</source>
      <translation>bas · probable · haut</translation>
    </message>
    <message>
      <source>marketing</source>
      <translation>marketing</translation>
    </message>
    <message>
      <source>measured</source>
      <translation>mesuré</translation>
    </message>
    <message>
      <source>monthly from {start}</source>
      <translation>mensuel dès le mois {start}</translation>
    </message>
    <message>
      <source>monthly, {start} to {end}</source>
      <translation>mensuel, mois {start} à {end}</translation>
    </message>
    <message>
      <source>months</source>
      <translation>mois</translation>
    </message>
    <message>
      <source>n</source>
      <translation>n</translation>
    </message>
    <message>
      <source>n = {counts}</source>
      <translation>n = {counts}</translation>
    </message>
    <message>
      <source>name</source>
      <translation>nom</translation>
    </message>
    <message>
      <source>never below {low}, never above {high}, most likely {likely}</source>
      <translation>jamais sous {low} ni au-dessus de {high}, le plus probable : {likely}</translation>
    </message>
    <message>
      <source>never in debt</source>
      <translation>jamais à découvert</translation>
    </message>
    <message>
      <source>no baseline is stated</source>
      <translation>sans valeur de départ</translation>
    </message>
    <message>
      <source>no date</source>
      <translation>sans date</translation>
    </message>
    <message>
      <source>no difference to NPV</source>
      <translation>aucun effet sur la VAN</translation>
    </message>
    <message>
      <source>no name</source>
      <translation>sans nom</translation>
    </message>
    <message>
      <source>no source</source>
      <translation>sans source</translation>
    </message>
    <message>
      <source>normal, the bell curve</source>
      <translation>normale, courbe en cloche</translation>
    </message>
    <message>
      <source>not delivered</source>
      <translation>non abouti</translation>
    </message>
    <message>
      <source>not graded</source>
      <translation>non évaluée</translation>
    </message>
    <message>
      <source>not known yet</source>
      <translation>pas encore connu</translation>
    </message>
    <message>
      <source>not stated</source>
      <translation>non renseigné</translation>
    </message>
    <message>
      <source>not within {months}</source>
      <translation>pas sous {months}</translation>
    </message>
    <message>
      <source>number of an entry in the evidence library</source>
      <translation>numéro dans la bibliothèque de preuves</translation>
    </message>
    <message>
      <source>observed values</source>
      <translation>valeurs observées</translation>
    </message>
    <message>
      <source>of {scale}</source>
      <translation>sur {scale}</translation>
    </message>
    <message>
      <source>off: would add &lt;b&gt;{added}&lt;/b&gt; of NPV</source>
      <translation>désactivée : apporterait &lt;b&gt;{added}&lt;/b&gt; de VAN</translation>
    </message>
    <message>
      <source>once</source>
      <translation>une fois</translation>
    </message>
    <message>
      <source>once, month {month}</source>
      <translation>une fois, mois {month}</translation>
    </message>
    <message>
      <source>one of {count} values from {low} to {high}, most often {likely}</source>
      <translation>une de {count} valeurs de {low} à {high}, le plus souvent {likely}</translation>
    </message>
    <message>
      <source>other</source>
      <translation>autre</translation>
    </message>
    <message>
      <source>peer-reviewed</source>
      <translation>revue par des pairs</translation>
    </message>
    <message>
      <source>people</source>
      <translation>personnel</translation>
    </message>
    <message>
      <source>per agent</source>
      <translation>par conseiller</translation>
    </message>
    <message>
      <source>per contact</source>
      <translation>par contact</translation>
    </message>
    <message>
      <source>per customer</source>
      <translation>par client</translation>
    </message>
    <message>
      <source>plain random</source>
      <translation>aléatoire simple</translation>
    </message>
    <message>
      <source>points</source>
      <translation>points</translation>
    </message>
    <message>
      <source>points per point</source>
      <translation>points par point</translation>
    </message>
    <message>
      <source>promoters {promoters}, detractors {detractors} of {of}: NPS {value}, 19 in 20 between {low} and {high}</source>
      <translation>promoteurs {promoters}, détracteurs {detractors} sur {of} : NPS {value}, 19 fois sur 20 entre {low} et {high}</translation>
    </message>
    <message>
      <source>promoters {promoters}, detractors {detractors} of {of}: NPS {value}, ± {margin} (19 in 20)</source>
      <translation>promoteurs {promoters}, détracteurs {detractors} sur {of} : NPS {value}, ± {margin} (19 fois sur 20)</translation>
    </message>
    <message>
      <source>question {number}</source>
      <translation>question {number}</translation>
    </message>
    <message>
      <source>reaches {share} % of customers</source>
      <translation>touche {share} % des clients</translation>
    </message>
    <message>
      <source>recruitment</source>
      <translation>recrutement</translation>
    </message>
    <message>
      <source>report, survey, system</source>
      <translation>rapport, enquête, système</translation>
    </message>
    <message>
      <source>rewards</source>
      <translation>récompenses</translation>
    </message>
    <message>
      <source>stale</source>
      <translation>périmé</translation>
    </message>
    <message>
      <source>stated without low and high</source>
      <translation>indiqué sans bas ni haut</translation>
    </message>
    <message>
      <source>straight line</source>
      <translation>linéaire</translation>
    </message>
    <message>
      <source>superseded</source>
      <translation>remplacé</translation>
    </message>
    <message>
      <source>technology</source>
      <translation>technologie</translation>
    </message>
    <message>
      <source>to</source>
      <translation>à</translation>
    </message>
    <message>
      <source>to its row</source>
      <translation>vers sa ligne</translation>
    </message>
    <message>
      <source>to the end</source>
      <translation>jusqu’à la fin</translation>
    </message>
    <message>
      <source>training</source>
      <translation>formation</translation>
    </message>
    <message>
      <source>triangular</source>
      <translation>triangulaire</translation>
    </message>
    <message>
      <source>undefined: no cost</source>
      <translation>non défini : aucun coût</translation>
    </message>
    <message>
      <source>uniform, all equally likely</source>
      <translation>uniforme, tout équiprobable</translation>
    </message>
    <message>
      <source>up front</source>
      <translation>au départ</translation>
    </message>
    <message>
      <source>vendor</source>
      <translation>fournisseur</translation>
    </message>
    <message>
      <source>when</source>
      <translation>quand</translation>
    </message>
    <message>
      <source>who answers for it</source>
      <translation>qui en répond</translation>
    </message>
    <message>
      <source>will be added</source>
      <translation>sera ajoutée</translation>
    </message>
    <message>
      <source>year-month</source>
      <translation>année-mois</translation>
    </message>
    <message>
      <source>year-month, such as 2027-01</source>
      <translation>année-mois, p. ex. 2027-01</translation>
    </message>
    <message>
      <source>year-month-day</source>
      <translation>année-mois-jour</translation>
    </message>
    <message>
      <source>yearly from {start}</source>
      <translation>annuel dès le mois {start}</translation>
    </message>
    <message>
      <source>yearly, {start} to {end}</source>
      <translation>annuel, mois {start} à {end}</translation>
    </message>
    <message>
      <source>yes or no</source>
      <translation>oui ou non</translation>
    </message>
    <message>
      <source>yours to fill</source>
      <translation>à compléter</translation>
    </message>
    <message>
      <source>{chance} chance of delivery</source>
      <translation>{chance} de chances d’aboutir</translation>
    </message>
    <message>
      <source>{count} assumptions</source>
      <translation>{count} hypothèses</translation>
    </message>
    <message>
      <source>{count} in {of} yes</source>
      <translation>{count} oui sur {of}</translation>
    </message>
    <message>
      <source>{count} months later</source>
      <translation>{count} mois plus tard</translation>
    </message>
    <message>
      <source>{count} more</source>
      <translation>{count} de plus</translation>
    </message>
    <message>
      <source>{count} of {all} segments</source>
      <translation>{count} segments sur {all}</translation>
    </message>
    <message>
      <source>{count} of {all} shown</source>
      <translation>{count} sur {all} affichées</translation>
    </message>
    <message>
      <source>{count} of {most} placed: each is 1 chance in {count}.</source>
      <translation>{count} sur {most} posés : chacun vaut 1 chance sur {count}.</translation>
    </message>
    <message>
      <source>{count} of {of}: {value} %, 19 in 20 between {low} and {high}</source>
      <translation>{count} sur {of} : {value} %, 19 fois sur 20 entre {low} et {high}</translation>
    </message>
    <message>
      <source>{count} of {of}: {value} %, ± {margin} (19 in 20)</source>
      <translation>{count} sur {of} : {value} %, ± {margin} (19 fois sur 20)</translation>
    </message>
    <message>
      <source>{count} placed. Put {fewest} or more: so few say little.</source>
      <translation>{count} posés. Posez-en {fewest} ou plus : si peu en disent peu.</translation>
    </message>
    <message>
      <source>{count} stale</source>
      <translation>périmées : {count}</translation>
    </message>
    <message>
      <source>{count} values are too many: {most} are as good. Copy a part of them, taken at random.</source>
      <translation>{count} valeurs, c’est trop : {most} suffisent. Copiez-en une partie, tirée au hasard.</translation>
    </message>
    <message>
      <source>{count} values, median {median}, from {low} to {high}</source>
      <translation>{count} valeurs, médiane {median}, de {low} à {high}</translation>
    </message>
    <message>
      <source>{count} without a source</source>
      <translation>sans source : {count}</translation>
    </message>
    <message>
      <source>{date}, stale</source>
      <translation>{date}, périmé</translation>
    </message>
    <message>
      <source>{figures} {unit}, as published</source>
      <translation>{figures} {unit}, tels que publiés</translation>
    </message>
    <message>
      <source>{figures} {unit}, partly or wholly judgement</source>
      <translation>{figures} {unit}, en tout ou partie par jugement</translation>
    </message>
    <message>
      <source>{id}: {values}, {grade}</source>
      <translation>{id} : {values}, {grade}</translation>
    </message>
    <message>
      <source>{known} of {total} measured</source>
      <translation>mesurés : {known} sur {total}</translation>
    </message>
    <message>
      <source>{label}, high</source>
      <translation>{label}, haut</translation>
    </message>
    <message>
      <source>{label}, likely</source>
      <translation>{label}, probable</translation>
    </message>
    <message>
      <source>{label}, low</source>
      <translation>{label}, bas</translation>
    </message>
    <message>
      <source>{label}, slider</source>
      <translation>{label}, curseur</translation>
    </message>
    <message>
      <source>{label}: category</source>
      <translation>{label} : catégorie</translation>
    </message>
    <message>
      <source>{label}: chips in bins</source>
      <translation>{label} : jetons dans des cases</translation>
    </message>
    <message>
      <source>{label}: name</source>
      <translation>{label} : nom</translation>
    </message>
    <message>
      <source>{label}: uncertainty, source and notes</source>
      <translation>{label} : incertitude, source et notes</translation>
    </message>
    <message>
      <source>{label}: unit, segments</source>
      <translation>{label} : unité, segments</translation>
    </message>
    <message>
      <source>{label}: when it falls</source>
      <translation>{label} : échéance</translation>
    </message>
    <message>
      <source>{low} to {high}</source>
      <translation>{low} à {high}</translation>
    </message>
    <message>
      <source>{name} (copy)</source>
      <translation>{name} (copie)</translation>
    </message>
    <message>
      <source>{name}: on or off</source>
      <translation>{name} : actif ou non</translation>
    </message>
    <message>
      <source>{number} is too high: {label} cannot be above {limit}.</source>
      <translation>{number} est trop haut : {label}, {limit} au plus.</translation>
    </message>
    <message>
      <source>{number} is too low: {label} cannot be below {limit}.</source>
      <translation>{number} est trop bas : {label}, {limit} au moins.</translation>
    </message>
    <message>
      <source>{one} with {other}: {achieved} instead of {asked}; the correlations contradict each other.</source>
      <translation>{one} avec {other} : {achieved} au lieu de {asked} ; les corrélations se contredisent.</translation>
    </message>
    <message>
      <source>{one} with {other}: {achieved}, as asked.</source>
      <translation>{one} avec {other} : {achieved}, comme demandé.</translation>
    </message>
    <message>
      <source>{part}, switched off</source>
      <translation>{part}, désactivé</translation>
    </message>
    <message>
      <source>{place}: {text}</source>
      <translation>{place} : {text}</translation>
    </message>
    <message>
      <source>{row}: {cell}</source>
      <translation>{row} : {cell}</translation>
    </message>
    <message>
      <source>{segment} only</source>
      <translation>{segment} seulement</translation>
    </message>
    <message>
      <source>{share} % of it believed causal</source>
      <translation>dont {share} % imputables</translation>
    </message>
    <message>
      <source>{share} of the futures end lower than this one.</source>
      <translation>{share} des futurs finissent plus bas que celui-ci.</translation>
    </message>
    <message>
      <source>{share} of the futures fall into the empty bins between chips.</source>
      <translation>{share} des futurs tombent dans les cases vides entre les jetons.</translation>
    </message>
    <message>
      <source>{source} → {target}</source>
      <translation>{source} → {target}</translation>
    </message>
    <message>
      <source>{target} via {source}</source>
      <translation>{target} via {source}</translation>
    </message>
    <message>
      <source>{understood} of {lines} lines are understood.</source>
      <translation>{understood} lignes sur {lines} sont comprises.</translation>
    </message>
    <message>
      <source>{values} of {cells} lines are numbers, and “{example}” is none: copy a column of numbers, one a line.</source>
      <translation>{values} lignes sur {cells} sont des nombres, et « {example} » n’en est pas un : copiez une colonne de nombres, un par ligne.</translation>
    </message>
    <message>
      <source>{value} assumed</source>
      <translation>{value} supposé</translation>
    </message>
    <message>
      <source>{words}, a small sample</source>
      <translation>{words}, petit échantillon</translation>
    </message>
    <message>
      <source>{words}, cut at {limit}</source>
      <translation>{words}, tronqué à {limit}</translation>
    </message>
    <message>
      <source>{words}, cut at {low} and {high}</source>
      <translation>{words}, tronqué à {low} et {high}</translation>
    </message>
    <message>
      <source>{words}. This scenario is in another currency.</source>
      <translation>{words}. Ce scénario est dans une autre devise.</translation>
    </message>
    <message>
      <source>“{kpi}”</source>
      <translation>« {kpi} »</translation>
    </message>
    <message>
      <source>“{question}” ({gap})</source>
      <translation>« {question} » ({gap})</translation>
    </message>
    <message>
      <source>“{text}” does not describe the distribution “{kind}”: type {example}.</source>
      <translation>« {text} » ne décrit pas la distribution « {kind} » : saisissez {example}.</translation>
    </message>
    <message>
      <source>“{text}” does not say how many are promoters, passives and detractors: type 450p 300n 250d.</source>
      <translation>« {text} » ne dit pas combien sont promoteurs, passifs (neutres) et détracteurs : saisissez 450p 300n 250d.</translation>
    </message>
    <message>
      <source>“{text}” has {count} values: type two as 10 to 20, three as low / likely / high.</source>
      <translation>« {text} » compte {count} valeurs : saisissez-en deux (10 à 20) ou trois (bas / probable / haut).</translation>
    </message>
    <message>
      <source>“{text}” is a date: first state on the page Baseline in which month the scenario starts.</source>
      <translation>« {text} » est une date : indiquez d’abord, à la page Situation, le mois où le scénario débute.</translation>
    </message>
    <message>
      <source>“{text}” is a percentage, and this is counted in {unit}: type a plain number.</source>
      <translation>« {text} » est un pourcentage, or ceci se compte en {unit} : saisissez un nombre.</translation>
    </message>
    <message>
      <source>“{text}” is before the scenario's first month, {start}.</source>
      <translation>« {text} » précède le premier mois du scénario, {start}.</translation>
    </message>
    <message>
      <source>“{text}” is negative: a cost is stated without a sign, and what it brings in is a benefit.</source>
      <translation>« {text} » est négatif : un coût s’indique sans signe, et ce qu’il rapporte est un gain.</translation>
    </message>
    <message>
      <source>“{text}” is no category here: “other” is taken.</source>
      <translation>« {text} » n’est pas une catégorie : « autre » est retenu.</translation>
    </message>
    <message>
      <source>“{text}” is no date.</source>
      <translation>« {text} » n’est pas une date.</translation>
    </message>
    <message>
      <source>“{text}” is no month: write 0 to {last} months after the decision, “monthly” or “yearly”.</source>
      <translation>« {text} » n’est pas un mois : indiquez de 0 à {last} mois après la décision, « mensuel » ou « annuel ».</translation>
    </message>
    <message>
      <source>“{text}” is not a date: type year-month-day, such as 2026-03-01.</source>
      <translation>« {text} » n’est pas une date : saisissez année-mois-jour, par exemple 2026-03-01.</translation>
    </message>
    <message>
      <source>“{text}” is not a number: type 12, 10 to 20, 10 / 15 / 25 or 15 ± 3.</source>
      <translation>« {text} » n’est pas un nombre : saisissez 12, 10 à 20, 10 / 15 / 25 ou 15 ± 3.</translation>
    </message>
    <message>
      <source>“{text}” is not a number: type one, such as 12.</source>
      <translation>« {text} » n’est pas un nombre : saisissez-en un, par exemple 12.</translation>
    </message>
    <message>
      <source>“{text}” is too large: type a number below {limit}.</source>
      <translation>« {text} » est trop grand : saisissez un nombre inférieur à {limit}.</translation>
    </message>
    <message>
      <source>“{text}” stands in a column of thousands or millions: one number is read there.</source>
      <translation>« {text} » se trouve dans une colonne en milliers ou en millions : on y lit un seul nombre.</translation>
    </message>
    <message>
      <source>“{text}”: costs fall once, every month or every year.</source>
      <translation>« {text} » : un coût tombe une fois, chaque mois ou chaque année.</translation>
    </message>
    <message>
      <source>… and {count} more</source>
      <translation>… et {count} de plus</translation>
    </message>
  </context>
  <context>
    <name>guide</name>
    <message>
      <source>50 equally likely futures: hollow ones lose.</source>
      <translation>50 futurs également probables : les cercles creux perdent.</translation>
    </message>
    <message>
      <source>Add a cost</source>
      <translation>Ajouter un coût</translation>
    </message>
    <message>
      <source>Add a segment of customers who behave alike.</source>
      <translation>Ajoutez un segment de clients aux comportements proches.</translation>
    </message>
    <message>
      <source>Add an initiative</source>
      <translation>Ajouter une initiative</translation>
    </message>
    <message>
      <source>Add cost</source>
      <translation>Ajouter un coût</translation>
    </message>
    <message>
      <source>Add one thing that you would do, and name it.</source>
      <translation>Ajoutez une action que vous mèneriez, et nommez-la.</translation>
    </message>
    <message>
      <source>Add what it costs.</source>
      <translation>Ajoutez ce qu’elle coûte.</translation>
    </message>
    <message>
      <source>All of these are stated: go on.</source>
      <translation>Tous ces chiffres sont là : continuez.</translation>
    </message>
    <message>
      <source>An estimate will do; Enter leads to the next.</source>
      <translation>Une estimation suffit ; Entrée mène à la suivante.</translation>
    </message>
    <message>
      <source>Another sector</source>
      <translation>Autre secteur</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Précédent</translation>
    </message>
    <message>
      <source>Baseline</source>
      <translation>Situation</translation>
    </message>
    <message>
      <source>Begin</source>
      <translation>Commencer</translation>
    </message>
    <message>
      <source>Begin your first scenario: {sector}</source>
      <translation>Commencer votre premier scénario : {sector}</translation>
    </message>
    <message>
      <source>Choose it above.</source>
      <translation>Choisissez-la ci-dessus.</translation>
    </message>
    <message>
      <source>Choose what it should move.</source>
      <translation>Choisissez ce qu’elle doit faire bouger.</translation>
    </message>
    <message>
      <source>Churn has a range. If yours is another one, type it; else go on.</source>
      <translation>L’attrition a une fourchette. Si la vôtre est différente, saisissez-la ; sinon, continuez.</translation>
    </message>
    <message>
      <source>Ctrl+Enter</source>
      <translation>Ctrl+Entrée</translation>
    </message>
    <message>
      <source>Drag the line: how likely is that much or more?</source>
      <translation>Faites glisser la ligne : quelle chance d’atteindre ce montant ?</translation>
    </message>
    <message>
      <source>Every figure can be changed at any time.</source>
      <translation>Tout chiffre peut être modifié à tout moment.</translation>
    </message>
    <message>
      <source>Fill in what only you know: {figures}.</source>
      <translation>Complétez ce que vous seul savez : {figures}.</translation>
    </message>
    <message>
      <source>Finish</source>
      <translation>Terminer</translation>
    </message>
    <message>
      <source>Five short steps with your own figures, from what you measure to what an initiative is worth. Choose your sector:</source>
      <translation>Cinq étapes brèves avec vos propres chiffres, de ce que vous mesurez à ce que vaut une initiative. Choisissez votre secteur :</translation>
    </message>
    <message>
      <source>Gaps</source>
      <translation>Lacunes</translation>
    </message>
    <message>
      <source>Give churn a range: low / likely / high, such as 10 / 15 / 20.</source>
      <translation>Donnez une fourchette à l’attrition : bas / probable / haut, par exemple 10 / 15 / 20.</translation>
    </message>
    <message>
      <source>How many of ten futures pay back in time.</source>
      <translation>Sur dix futurs, combien récupèrent l’investissement à temps.</translation>
    </message>
    <message>
      <source>How sure you are is half of the answer.</source>
      <translation>Votre degré de certitude est la moitié de la réponse.</translation>
    </message>
    <message>
      <source>Initiative</source>
      <translation>Initiative</translation>
    </message>
    <message>
      <source>Inventory</source>
      <translation>Inventaire</translation>
    </message>
    <message>
      <source>It is paid up front unless you say when.</source>
      <translation>Il est payé au départ, sauf indication contraire.</translation>
    </message>
    <message>
      <source>Leave the guide (Esc)</source>
      <translation>Quitter le guide (Échap)</translation>
    </message>
    <message>
      <source>Less is better here: a drop has a minus sign.</source>
      <translation>Ici, moins vaut mieux : une baisse porte un signe moins.</translation>
    </message>
    <message>
      <source>Links carry the shift from the score to the money.</source>
      <translation>Les liens mènent de l’indicateur à l’argent.</translation>
    </message>
    <message>
      <source>Low and high matter most: they are where surprises come from.</source>
      <translation>Bas et haut comptent le plus : les surprises viennent de là.</translation>
    </message>
    <message>
      <source>Name one thing that you would do, then press Enter.</source>
      <translation>Nommez une action que vous mèneriez, puis appuyez sur Entrée.</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Suivant</translation>
    </message>
    <message>
      <source>Result</source>
      <translation>Résultat</translation>
    </message>
    <message>
      <source>Since when and from what source can wait.</source>
      <translation>Depuis quand et d’après quelle source peut attendre.</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>Passer</translation>
    </message>
    <message>
      <source>Switch on the KPIs that your company measures.</source>
      <translation>Activez les indicateurs que votre entreprise mesure.</translation>
    </message>
    <message>
      <source>Switch on whatever else you measure, or go on.</source>
      <translation>Activez ce que vous mesurez d’autre, ou continuez.</translation>
    </message>
    <message>
      <source>That is all it takes.</source>
      <translation>C’est tout ce qu’il faut.</translation>
    </message>
    <message>
      <source>The result weighs it against doing nothing.</source>
      <translation>Le résultat la compare à ne rien faire.</translation>
    </message>
    <message>
      <source>The right half follows every change: try other figures.</source>
      <translation>La moitié droite suit chaque modification : essayez d’autres chiffres.</translation>
    </message>
    <message>
      <source>There is no result of your own yet: a step before this one is still open.</source>
      <translation>Vous n’avez pas encore de résultat : une étape précédente reste ouverte.</translation>
    </message>
    <message>
      <source>This is a worked case. A first scenario of your own takes two minutes.</source>
      <translation>Ceci est un cas complet. Un premier scénario à vous prend deux minutes.</translation>
    </message>
    <message>
      <source>This is your result. Read it like this:</source>
      <translation>Voici votre résultat. Il se lit ainsi :</translation>
    </message>
    <message>
      <source>Type how far, at full effect: low / likely / high, such as {example}.</source>
      <translation>Saisissez de combien, à plein effet : bas / probable / haut, par exemple {example}.</translation>
    </message>
    <message>
      <source>Type the amount, such as 80000, or 60000 to 120000.</source>
      <translation>Saisissez le montant, par exemple 80000, ou 60000 à 120000.</translation>
    </message>
    <message>
      <source>What somebody measures needs no guess; the rest stays an estimate.</source>
      <translation>Ce que l’on mesure ne se devine plus ; le reste demeure une estimation.</translation>
    </message>
    <message>
      <source>Without a cost there is no return to speak of.</source>
      <translation>Sans coût, on ne peut parler de retour.</translation>
    </message>
    <message>
      <source>Without customers there is nothing to project.</source>
      <translation>Sans clients, il n’y a rien à projeter.</translation>
    </message>
    <message>
      <source>Your first scenario</source>
      <translation>Votre premier scénario</translation>
    </message>
    <message>
      <source>Your first scenario, in two minutes</source>
      <translation>Votre premier scénario, en deux minutes</translation>
    </message>
    <message>
      <source>{step}, done</source>
      <translation>{step}, étape faite</translation>
    </message>
    <message>
      <source>{step}, open</source>
      <translation>{step}, étape ouverte</translation>
    </message>
  </context>
  <context>
    <name>outcome</name>
    <message>
      <source>Best 1 in 10</source>
      <translation>Le meilleur sur 10</translation>
    </message>
    <message>
      <source>Future {rank} of 50: {amount}
Click to open it</source>
      <translation>Futur {rank} sur 50 : {amount}
Cliquez pour l’ouvrir</translation>
    </message>
    <message>
      <source>Futures below</source>
      <translation>Futurs en dessous</translation>
    </message>
    <message>
      <source>Futures that reach it</source>
      <translation>Futurs qui l’atteignent</translation>
    </message>
    <message>
      <source>NPV, {unit}</source>
      <translation>VAN, {unit}</translation>
    </message>
    <message>
      <source>No loss, no gain</source>
      <translation>Ni perte ni gain</translation>
    </message>
    <message>
      <source>Outcome: distribution of NPV</source>
      <translation>Résultat : distribution de la VAN</translation>
    </message>
    <message>
      <source>Point of the distribution</source>
      <translation>Point de la distribution</translation>
    </message>
    <message>
      <source>The middle one</source>
      <translation>Celui du milieu</translation>
    </message>
    <message>
      <source>Threshold</source>
      <translation>Seuil</translation>
    </message>
    <message>
      <source>Worst 1 in 10</source>
      <translation>Le pire sur 10</translation>
    </message>
    <message>
      <source>Your point estimate</source>
      <translation>Votre estimation ponctuelle</translation>
    </message>
    <message>
      <source>undefined: no future has a net present value</source>
      <translation>non défini : aucun futur n’a de valeur actuelle nette</translation>
    </message>
    <message>
      <source>your point estimate, {amount}, is the P{percentile}</source>
      <translation>votre estimation ponctuelle, {amount}, est au P{percentile}</translation>
    </message>
    <message>
      <source>{amount} in every future: no estimate is uncertain</source>
      <translation>{amount} dans tous les futurs : aucune estimation incertaine</translation>
    </message>
    <message>
      <source>{frequency} above</source>
      <translation>{frequency} au-dessus</translation>
    </message>
    <message>
      <source>{frequency} below {amount}</source>
      <translation>{frequency} sous {amount}</translation>
    </message>
    <message>
      <source>{frequency} futures reach {threshold} or more. Half lie above {middle}; 1 in 10 lies below {low}, 1 in 10 above {high}. All likely values together give {point}.</source>
      <translation>{threshold} ou plus dans {frequency} des futurs. La moitié dépasse {middle} ; 1 sur 10 est sous {low}, 1 sur 10 au-dessus de {high}. Toutes les valeurs probables ensemble donnent {point}.</translation>
    </message>
    <message>
      <source>{frequency} gain</source>
      <translation>{frequency} en gain</translation>
    </message>
    <message>
      <source>{frequency} gains</source>
      <translation>{frequency} en gain</translation>
    </message>
    <message>
      <source>{frequency} lose</source>
      <translation>{frequency} en perte</translation>
    </message>
    <message>
      <source>{frequency} loses</source>
      <translation>{frequency} en perte</translation>
    </message>
    <message>
      <source>{low} to {high}: {share} of futures</source>
      <translation>{low} à {high} : {share} des futurs</translation>
    </message>
    <message>
      <source>{share} of futures lie below {amount}</source>
      <translation>{share} des futurs sont sous {amount}</translation>
    </message>
  </context>
  <context>
    <name>retention_table</name>
    <message>
      <source>all leave in the first period: there is no later churn to estimate</source>
      <translation>tous partent dès la première période : il n’y a plus d’attrition à estimer ensuite</translation>
    </message>
    <message>
      <source>nobody leaves: churn cannot be estimated from this table</source>
      <translation>personne ne part : cette table ne permet pas d’estimer l’attrition</translation>
    </message>
    <message>
      <source>period 0 is the start, when nobody has left yet: write 100 % instead of {text}</source>
      <translation>la période 0 est le début, quand personne n’est encore parti : écrivez 100 % au lieu de {text}</translation>
    </message>
    <message>
      <source>the value is missing: write how many customers are left, as 87 % or 0.87 or 870</source>
      <translation>la valeur manque : écrivez combien de clients restent, comme 87 % ou 0,87 ou 870</translation>
    </message>
    <message>
      <source>there are too few periods: at least two are needed after the start</source>
      <translation>il y a trop peu de périodes : il en faut au moins deux après le début</translation>
    </message>
    <message>
      <source>there are {count} columns: paste one, how many customers are left, or two, the period first</source>
      <translation>il y a {count} colonnes : collez-en une, combien de clients restent, ou deux, la période d’abord</translation>
    </message>
    <message>
      <source>there is nothing to read: paste how many customers are left after each period, one period a line</source>
      <translation>il n’y a rien à lire : collez combien de clients restent après chaque période, une période par ligne</translation>
    </message>
    <message>
      <source>{after} follows {before}: give each period a line, in order</source>
      <translation>{after} suit {before} : donnez une ligne à chaque période, dans l’ordre</translation>
    </message>
    <message>
      <source>{before} rises to {text}: a cohort can only lose customers</source>
      <translation>{before} monte à {text} : une cohorte ne peut que perdre des clients</translation>
    </message>
    <message>
      <source>{text} could be percent or customers: put a percent sign behind each value, or number the lines from 0</source>
      <translation>{text} peut être un pourcentage ou des clients : mettez un signe % après chaque valeur, ou numérotez les lignes à partir de 0</translation>
    </message>
    <message>
      <source>{text} is more than the whole cohort: write 100 % or less</source>
      <translation>{text} dépasse la cohorte entière : écrivez 100 % ou moins</translation>
    </message>
    <message>
      <source>{text} is negative: write how many customers are left, 0 or more</source>
      <translation>{text} est négatif : écrivez combien de clients restent, 0 ou plus</translation>
    </message>
    <message>
      <source>{text} is not written like the values before: put a percent sign behind every value or none</source>
      <translation>{text} n’est pas écrit comme les valeurs précédentes : mettez un signe % après chaque valeur ou après aucune</translation>
    </message>
    <message>
      <source>“{text}” is not a number: write how many customers are left, as 87 % or 0.87 or 870</source>
      <translation>« {text} » n’est pas un nombre : écrivez combien de clients restent, comme 87 % ou 0,87 ou 870</translation>
    </message>
  </context>
  <context>
    <name>sentences</name>
    <message>
      <source>10 % more of −20 is −22: what is meant as a gain becomes a fall.</source>
      <translation>10 % de plus que −20 font −22 : un gain voulu devient une baisse.</translation>
    </message>
    <message>
      <source>A churn of {churn} stands beside a retention with tenure, by which {meant} leave within a year ({segment}).</source>
      <translation>Une attrition de {churn} figure à côté d’une rétention selon l’ancienneté, d’après laquelle {meant} partent en un an ({segment}).</translation>
    </message>
    <message>
      <source>A competitor or a crisis takes customers from all of them. Apart, good and bad luck offset each other, and the result looks surer than it is.</source>
      <translation>Un concurrent ou une crise prend des clients à tous. Tirées à part, chance et malchance se compensent, et le résultat paraît plus sûr qu’il ne l’est.</translation>
    </message>
    <message>
      <source>A gross margin of {margin} ({segment}).</source>
      <translation>Une marge brute de {margin} ({segment}).</translation>
    </message>
    <message>
      <source>A median return above {limit} is rare outside of models: a cost is missing, or something counts twice.</source>
      <translation>Un rendement médian supérieur à {limit} est rare hors des modèles : un coût manque, ou quelque chose compte deux fois.</translation>
    </message>
    <message>
      <source>A retention table needs its start and at least two periods after it: add what is missing.</source>
      <translation>Une table de rétention demande son début et au moins deux périodes ensuite : ajoutez ce qui manque.</translation>
    </message>
    <message>
      <source>A return on nothing spent does not exist: ROI and benefit/cost ratio are undefined.</source>
      <translation>Sans dépense il n’y a pas de rendement : le ROI et le rapport bénéfices/coûts ne sont pas définis.</translation>
    </message>
    <message>
      <source>Above {limit} next to all revenue counts as benefit; what the product itself costs may be missing.</source>
      <translation>Au-delà de {limit}, presque tout le chiffre d’affaires compte comme bénéfice ; le coût du produit lui-même manque peut-être.</translation>
    </message>
    <message>
      <source>Add a monthly or yearly cost.</source>
      <translation>Ajoutez un coût mensuel ou annuel.</translation>
    </message>
    <message>
      <source>Add its costs.</source>
      <translation>Ajoutez ses coûts.</translation>
    </message>
    <message>
      <source>Add what the initiatives cost, the time of your own people included.</source>
      <translation>Ajoutez ce que coûtent les initiatives, le temps de vos équipes compris.</translation>
    </message>
    <message>
      <source>Agent turnover belongs to the workforce as a whole, and links act within a segment.</source>
      <translation>Le turnover des conseillers concerne l’effectif entier, et les liens agissent dans un segment.</translation>
    </message>
    <message>
      <source>All futures are the same: the risk cannot be seen, and the result looks surer than anybody can be.</source>
      <translation>Tous les futurs sont identiques : le risque ne se voit pas, et le résultat paraît plus sûr que quiconque ne peut l’être.</translation>
    </message>
    <message>
      <source>All leave in the first period of this table, so that there is no later churn to estimate: state churn instead.</source>
      <translation>Tous partent dès la première période de cette table, il ne reste pas d’attrition à estimer : indiquez plutôt l’attrition.</translation>
    </message>
    <message>
      <source>Amounts in two currencies cannot be added.</source>
      <translation>Des montants en deux monnaies ne s’additionnent pas.</translation>
    </message>
    <message>
      <source>Check that this is a year's rate; for contracts, state their term and the share not renewed.</source>
      <translation>Vérifiez qu’il s’agit d’un taux annuel ; pour des contrats, indiquez leur durée et la part non renouvelée.</translation>
    </message>
    <message>
      <source>Check the term, and that this is the share not renewed at its end.</source>
      <translation>Vérifiez l’engagement, et que c’est bien la part non renouvelée à son terme.</translation>
    </message>
    <message>
      <source>Churn is uncertain in {count} segments, in each independently.</source>
      <translation>L’attrition est incertaine dans {count} segments, dans chacun indépendamment.</translation>
    </message>
    <message>
      <source>Convert the amount, and write “converted” into its note.</source>
      <translation>Convertissez le montant et écrivez « converti » dans sa note.</translation>
    </message>
    <message>
      <source>Correct one of the two.</source>
      <translation>Corrigez l’un des deux.</translation>
    </message>
    <message>
      <source>Customers leave by the retention; the churn is only what shifts and links on churn start from.</source>
      <translation>Les clients partent selon la rétention ; l’attrition n’est que le point de départ des effets et des liens sur elle.</translation>
    </message>
    <message>
      <source>Erlang C needs to know how long a call takes: state {field} as well, or remove staffing</source>
      <translation>Erlang C doit savoir combien dure un appel : indiquez aussi « {field} », ou retirez le dimensionnement</translation>
    </message>
    <message>
      <source>Erlang C needs to know how often customers call: state {field} as well, or remove staffing</source>
      <translation>Erlang C doit savoir combien de fois les clients appellent : indiquez aussi « {field} », ou retirez le dimensionnement</translation>
    </message>
    <message>
      <source>Fewer than 1 in 20 contact centres gain more than {limit} points in a year.</source>
      <translation>Moins d’un centre de contact sur 20 gagne plus de {limit} points en un an.</translation>
    </message>
    <message>
      <source>Give the numbers that matter most a low and a high value, such as 10 / 15 / 25.</source>
      <translation>Donnez aux nombres les plus importants une valeur basse et une valeur haute, comme 10 / 15 / 25.</translation>
    </message>
    <message>
      <source>Half of the futures return more than {roi} on what they cost.</source>
      <translation>La moitié des futurs rapporte plus de {roi} de ce qu’ils coûtent.</translation>
    </message>
    <message>
      <source>If it is a month's, type {annual}.</source>
      <translation>Si c’est un taux mensuel, saisissez {annual}.</translation>
    </message>
    <message>
      <source>Issues resolved at once do not come back: fewer contacts follow by themselves, and would be saved twice.</source>
      <translation>Une demande résolue du premier coup ne revient pas : les contacts diminuent d’eux-mêmes et seraient économisés deux fois.</translation>
    </message>
    <message>
      <source>Issues resolved at once do not come back: fewer contacts follow from that by themselves.</source>
      <translation>Une demande résolue du premier coup ne revient pas : les contacts diminuent déjà d’eux-mêmes.</translation>
    </message>
    <message>
      <source>It is not counted.</source>
      <translation>Ce montant n’est pas compté.</translation>
    </message>
    <message>
      <source>Its costs are counted, its full benefit never is.</source>
      <translation>Ses coûts sont comptés, son plein bénéfice ne l’est jamais.</translation>
    </message>
    <message>
      <source>Keep it so if the direct entry is the better estimate; else remove it, and the link counts.</source>
      <translation>Gardez-la si la saisie directe est la meilleure estimation ; sinon supprimez-la, et le lien comptera.</translation>
    </message>
    <message>
      <source>Keep one of them, or limit each to segments of its own.</source>
      <translation>N’en gardez qu’un, ou limitez chacun à ses propres segments.</translation>
    </message>
    <message>
      <source>Let it start later, or its costs earlier.</source>
      <translation>Faites-la commencer plus tard, ou ses coûts plus tôt.</translation>
    </message>
    <message>
      <source>Let the initiative reach the segment, or shift the KPI in others.</source>
      <translation>Faites toucher ce segment par l’initiative, ou appliquez l’effet à d’autres.</translation>
    </message>
    <message>
      <source>Licences, maintenance and the people who look after it last as long as the effect.</source>
      <translation>Licences, maintenance et personnes qui s’en occupent durent autant que l’effet.</translation>
    </message>
    <message>
      <source>Look at the largest benefit in “Where it comes from”, and for costs that nobody has listed.</source>
      <translation>Regardez le plus gros bénéfice sous « Origine de la valeur », et cherchez les coûts que personne n’a notés.</translation>
    </message>
    <message>
      <source>Look further ahead, or let it fall earlier.</source>
      <translation>Regardez plus loin, ou avancez-le.</translation>
    </message>
    <message>
      <source>Look further ahead, or plan an earlier start or a shorter ramp.</source>
      <translation>Regardez plus loin, ou prévoyez un début plus précoce ou une montée en charge plus courte.</translation>
    </message>
    <message>
      <source>Low and high mean 1 in 10 beyond. What that puts past the bound is cut off: the range is not the one typed.</source>
      <translation>Bas et haut veulent dire 1 sur 10 au-delà. Ce qui tombe hors de la borne est coupé : la fourchette n’est plus celle saisie.</translation>
    </message>
    <message>
      <source>Lower the shift or its high end, or correct the baseline.</source>
      <translation>Réduisez l’effet ou son extrémité haute, ou corrigez la situation de référence.</translation>
    </message>
    <message>
      <source>Lower the shift or lengthen the ramp, or write down what makes you one of the few.</source>
      <translation>Réduisez l’effet ou allongez la montée en charge, ou notez ce qui fait de vous une exception.</translation>
    </message>
    <message>
      <source>Measure again, or write down why they still hold and date them anew.</source>
      <translation>Mesurez de nouveau, ou notez pourquoi ils tiennent encore et datez-les à neuf.</translation>
    </message>
    <message>
      <source>More than {limit} a year is rare; often a rate of another period is meant.</source>
      <translation>Plus de {limit} par an est rare ; souvent il s’agit d’un taux d’une autre période.</translation>
    </message>
    <message>
      <source>Move the limit, or the value.</source>
      <translation>Déplacez la limite ou la valeur.</translation>
    </message>
    <message>
      <source>NPS is promoters less detractors: with this one, promoters lie between {low} and {high}.</source>
      <translation>Le NPS est promoteurs moins détracteurs : avec celui-ci, les promoteurs sont entre {low} et {high}.</translation>
    </message>
    <message>
      <source>No number is uncertain.</source>
      <translation>Aucun nombre n’est incertain.</translation>
    </message>
    <message>
      <source>Nobody can audit them ({names}).</source>
      <translation>Personne ne peut les contrôler ({names}).</translation>
    </message>
    <message>
      <source>Nobody leaves in this table, so that churn cannot be estimated from it: state churn instead.</source>
      <translation>Personne ne part dans cette table, l’attrition ne peut en être estimée : indiquez plutôt l’attrition.</translation>
    </message>
    <message>
      <source>Nothing can be better than its bound: the rest of the range has no effect.</source>
      <translation>Rien ne peut dépasser sa borne : le reste de la fourchette est sans effet.</translation>
    </message>
    <message>
      <source>Nothing costs anything.</source>
      <translation>Rien ne coûte rien.</translation>
    </message>
    <message>
      <source>Older than a year: {names}, the oldest of {date}.</source>
      <translation>Plus vieux qu’un an : {names}, le plus ancien du {date}.</translation>
    </message>
    <message>
      <source>Only the direct entry counts; the link is left out here, so that one improvement does not count twice.</source>
      <translation>Seule la saisie directe compte ; le lien est écarté ici, pour qu’une amélioration ne compte pas deux fois.</translation>
    </message>
    <message>
      <source>Only {churn} of the customers leave in a year ({segment}).</source>
      <translation>Seulement {churn} des clients partent en un an ({segment}).</translation>
    </message>
    <message>
      <source>Period {period} is {share}: write the share of the cohort that is left, between 0 and 1.</source>
      <translation>La période {period} vaut {share} : écrivez la part de la cohorte qui reste, entre 0 et 1.</translation>
    </message>
    <message>
      <source>Remove the churn, so that the two cannot differ, or remove the retention.</source>
      <translation>Supprimez l’attrition, pour que les deux ne puissent différer, ou supprimez la rétention.</translation>
    </message>
    <message>
      <source>Remove the shift of the contact rate, or keep in it only contacts that are avoided for other reasons.</source>
      <translation>Supprimez l’effet sur le taux de contact, ou n’y gardez que les contacts évités pour d’autres raisons.</translation>
    </message>
    <message>
      <source>Say that low and high are hard limits, or move them away from the bound.</source>
      <translation>Dites que bas et haut sont des limites fermes, ou éloignez-les de la borne.</translation>
    </message>
    <message>
      <source>Say where each comes from, or who answers for it.</source>
      <translation>Dites d’où vient chacun, ou qui en répond.</translation>
    </message>
    <message>
      <source>Shift what it should move directly, or switch the link off.</source>
      <translation>Saisissez directement l’effet sur ce qu’il devrait déplacer, ou désactivez le lien.</translation>
    </message>
    <message>
      <source>So low a rate is often a month's: {churn} a month are {annual} a year.</source>
      <translation>Un taux si bas est souvent mensuel : {churn} par mois font {annual} par an.</translation>
    </message>
    <message>
      <source>So much is gone on average when the link is left out, and only judgement or a vendor's claim supports it.</source>
      <translation>C’est ce qui disparaît en moyenne sans ce lien, et il ne s’appuie que sur un jugement ou l’affirmation d’un fournisseur.</translation>
    </message>
    <message>
      <source>State a correlation between them (Finance, What moves together), such as 0.6; 0 says that they are independent.</source>
      <translation>Indiquez une corrélation entre eux (Finance, Ce qui varie ensemble), par exemple 0,6 ; 0 dit qu’ils sont indépendants.</translation>
    </message>
    <message>
      <source>State the shift in points.</source>
      <translation>Indiquez l’effet en points.</translation>
    </message>
    <message>
      <source>Switch one of them off.</source>
      <translation>Désactivez l’un des deux.</translation>
    </message>
    <message>
      <source>Switch the link off.</source>
      <translation>Désactivez le lien.</translation>
    </message>
    <message>
      <source>Take low / likely / high instead, or a smaller spread.</source>
      <translation>Prenez plutôt bas / probable / haut, ou une dispersion plus faible.</translation>
    </message>
    <message>
      <source>Take off what the product and its delivery cost. Customer service is counted apart.</source>
      <translation>Retirez ce que coûtent le produit et sa livraison. Le service client est compté à part.</translation>
    </message>
    <message>
      <source>Test the link on your own data, lower its attribution, or see whether the decision holds without it.</source>
      <translation>Testez le lien sur vos propres données, réduisez son attribution, ou voyez si la décision tient sans lui.</translation>
    </message>
    <message>
      <source>That part is cut off, so that mean and spread are no longer those typed.</source>
      <translation>Cette partie est coupée : moyenne et dispersion ne sont plus celles saisies.</translation>
    </message>
    <message>
      <source>The link {link} changes nothing.</source>
      <translation>Le lien {link} ne change rien.</translation>
    </message>
    <message>
      <source>The link {link} saves repeat contacts a second time.</source>
      <translation>Le lien {link} économise une seconde fois les contacts répétés.</translation>
    </message>
    <message>
      <source>The projection sets out from them, and much may have changed since.</source>
      <translation>La projection part d’eux, et bien des choses ont pu changer depuis.</translation>
    </message>
    <message>
      <source>The segments of the shift and those of the initiative's reach have none in common: it has no effect.</source>
      <translation>Les segments de l’effet et ceux que l’initiative touche n’ont rien en commun : il est sans effet.</translation>
    </message>
    <message>
      <source>The shifts are added to each other.</source>
      <translation>Les effets s’additionnent.</translation>
    </message>
    <message>
      <source>The table begins with {share}: write the whole cohort first, 1 or the number of customers.</source>
      <translation>La table commence par {share} : écrivez d’abord la cohorte entière, 1 ou le nombre de clients.</translation>
    </message>
    <message>
      <source>The table rises from {before} to {after} in period {period}, but a cohort can only lose customers: correct one of them.</source>
      <translation>La table remonte de {before} à {after} à la période {period}, mais une cohorte ne peut que perdre des clients : corrigez l’une des deux.</translation>
    </message>
    <message>
      <source>The value is named but can never be drawn.</source>
      <translation>La valeur est nommée mais ne peut jamais être tirée.</translation>
    </message>
    <message>
      <source>They measure much the same: where one comes out well, the others do. Apart they offset each other, and the result looks surer than it is.</source>
      <translation>Ils mesurent à peu près la même chose : si l’un réussit, les autres aussi. Tirés à part, ils se compensent, et le résultat paraît plus sûr qu’il ne l’est.</translation>
    </message>
    <message>
      <source>Two links lead from {source} to how customers leave ({segment}).</source>
      <translation>Deux liens mènent de ceci au départ des clients : {source} ({segment}).</translation>
    </message>
    <message>
      <source>Under contract both act on cancellation at term, and are added to each other.</source>
      <translation>Sous contrat, tous deux agissent sur la résiliation à l’échéance et s’additionnent.</translation>
    </message>
    <message>
      <source>Under contract {other} acts on cancellation at term, as this one does: one improvement counts twice.</source>
      <translation>Sous contrat, {other} agit comme celui-ci sur la résiliation à l’échéance : une amélioration compte deux fois.</translation>
    </message>
    <message>
      <source>What is not paid for yet can hardly work yet, and benefits before costs flatter the payback.</source>
      <translation>Ce qui n’est pas encore payé ne peut guère agir, et des bénéfices avant les coûts flattent le délai de récupération.</translation>
    </message>
    <message>
      <source>What moves something takes at least somebody's time; free benefits flatter the whole programme.</source>
      <translation>Ce qui agit prend au moins le temps de quelqu’un ; des bénéfices gratuits flattent tout le programme.</translation>
    </message>
    <message>
      <source>With {cancellation} not renewed after a {months}-month term, {churn} of the customers leave in a year ({segment}).</source>
      <translation>Avec {cancellation} de non-renouvellement après un engagement de {months} mois, {churn} des clients partent en un an ({segment}).</translation>
    </message>
    <message>
      <source>\u is followed by four hexadecimal digits: correct it</source>
      <translation>\u est suivi de quatre chiffres hexadécimaux : corrigez</translation>
    </message>
    <message>
      <source>a beta lies between 0 and 1: so must its mean</source>
      <translation>une bêta est comprise entre 0 et 1 : sa moyenne aussi</translation>
    </message>
    <message>
      <source>a colon is expected here</source>
      <translation>un deux-points est attendu ici</translation>
    </message>
    <message>
      <source>a comma or the closing bracket is expected here</source>
      <translation>une virgule ou le crochet fermant est attendu ici</translation>
    </message>
    <message>
      <source>a contact cannot take 0 minutes: state more than 0, or remove {handle_time}</source>
      <translation>un contact ne peut durer 0 minute : indiquez plus de 0, ou retirez « {handle_time} »</translation>
    </message>
    <message>
      <source>a cost per agent needs the number of agents: state {agents}</source>
      <translation>un coût par conseiller demande leur nombre : indiquez « {agents} »</translation>
    </message>
    <message>
      <source>a cost per contact needs contacts: state {rate} in a segment</source>
      <translation>un coût par contact demande des contacts : indiquez « {rate} » dans un segment</translation>
    </message>
    <message>
      <source>a cost per customer needs customers: add a segment</source>
      <translation>un coût par client demande des clients : ajoutez un segment</translation>
    </message>
    <message>
      <source>a count is a whole number of 0 or more, not {value}: correct it</source>
      <translation>un effectif est un nombre entier, 0 ou plus, et non {value} : corrigez-le</translation>
    </message>
    <message>
      <source>a date such as 2026-12-31</source>
      <translation>une date telle que 2026-12-31</translation>
    </message>
    <message>
      <source>a date such as “2027-01-31” is expected here, not {what}</source>
      <translation>une date telle que « 2027-01-31 » est attendue ici, et non {what}</translation>
    </message>
    <message>
      <source>a friction shift names the point that it reduces: add “point”</source>
      <translation>un effet sur une friction nomme le point qu’il réduit : ajoutez « point »</translation>
    </message>
    <message>
      <source>a key in double quotes is expected here</source>
      <translation>une clé entre guillemets est attendue ici</translation>
    </message>
    <message>
      <source>a list</source>
      <translation>une liste</translation>
    </message>
    <message>
      <source>a list of segment ids, or an object with the share of each segment, is expected here, not {value}</source>
      <translation>une liste d’identifiants de segments, ou un objet avec la part de chaque segment, est attendue ici, et non {value}</translation>
    </message>
    <message>
      <source>a list, [ … ],</source>
      <translation>une liste, [ … ],</translation>
    </message>
    <message>
      <source>a lognormal is positive: mean must be above 0 and sd not below 0</source>
      <translation>une lognormale est positive : moyenne au-dessus de 0, écart-type 0 ou plus</translation>
    </message>
    <message>
      <source>a lognormal is positive: p10 must be above 0</source>
      <translation>une lognormale est positive : sa borne basse doit dépasser 0</translation>
    </message>
    <message>
      <source>a lognormal needs either p10 and p90, or mean and sd</source>
      <translation>une lognormale demande soit p10 et p90, soit moyenne et écart-type</translation>
    </message>
    <message>
      <source>a number is expected here, not {what}</source>
      <translation>un nombre est attendu ici, et non {what}</translation>
    </message>
    <message>
      <source>a number or an estimate (an object with “dist”) is expected here, not {what}</source>
      <translation>un nombre ou une estimation (un objet avec « dist ») est attendu ici, et non {what}</translation>
    </message>
    <message>
      <source>a scenario is an object, {{ … }}, but the file holds {what}</source>
      <translation>un scénario est un objet, {{ … }}, mais le fichier contient {what}</translation>
    </message>
    <message>
      <source>a tab</source>
      <translation>une tabulation</translation>
    </message>
    <message>
      <source>a value is expected here</source>
      <translation>une valeur est attendue ici</translation>
    </message>
    <message>
      <source>a whole number</source>
      <translation>un nombre entier</translation>
    </message>
    <message>
      <source>after the last value there is no comma: remove it</source>
      <translation>pas de virgule après la dernière valeur : retirez-la</translation>
    </message>
    <message>
      <source>agents belong to no segment: remove “segments”</source>
      <translation>les conseillers n’appartiennent à aucun segment : retirez « segments »</translation>
    </message>
    <message>
      <source>an NPS survey needs either passives or answers (of all three kinds): state one of the two</source>
      <translation>une enquête NPS demande soit les passifs, soit le total des réponses : indiquez l’un des deux</translation>
    </message>
    <message>
      <source>an object</source>
      <translation>un objet</translation>
    </message>
    <message>
      <source>an object, {{ … }},</source>
      <translation>un objet, {{ … }},</translation>
    </message>
    <message>
      <source>at least one weight must be above 0</source>
      <translation>au moins un poids doit dépasser 0</translation>
    </message>
    <message>
      <source>byte {number} of the file is not UTF-8: save it as UTF-8, or choose another file</source>
      <translation>l’octet {number} du fichier n’est pas de l’UTF-8 : enregistrez-le en UTF-8, ou choisissez un autre fichier</translation>
    </message>
    <message>
      <source>column {column} of the draws already belongs to “{first}”: remove this line, and the estimate gets a column of its own</source>
      <translation>la colonne de tirages {column} appartient déjà à « {first} » : retirez cette ligne, l’estimation aura la sienne</translation>
    </message>
    <message>
      <source>counts of the form 340 of 500 make a share in per cent, and {label} is none: {remedy}</source>
      <translation>des effectifs comme 340 sur 500 donnent un pourcentage, ce que « {label} » n’est pas : {remedy}</translation>
    </message>
    <message>
      <source>did you mean “{word}”?</source>
      <translation>vouliez-vous dire « {word} » ?</translation>
    </message>
    <message>
      <source>friction is shifted in percent: write “as” as “percent”</source>
      <translation>une friction se réduit en pourcentage : choisissez « percent » (% d’aujourd’hui)</translation>
    </message>
    <message>
      <source>friction points belong to no segment: remove “segments”</source>
      <translation>les frictions n’appartiennent à aucun segment : retirez « segments »</translation>
    </message>
    <message>
      <source>in a text, a backslash is written twice (\\): add one</source>
      <translation>dans un texte, la barre oblique inverse est doublée (\\) : ajoutez-en une</translation>
    </message>
    <message>
      <source>in a text, line breaks and tabs are written \n and \t: replace it</source>
      <translation>dans un texte, sauts de ligne et tabulations s’écrivent \n et \t : remplacez-le</translation>
    </message>
    <message>
      <source>it has the same path as {other}, “{path}”: rename one of the two lines</source>
      <translation>elle a le même chemin que {other}, « {path} » : renommez l’une des deux lignes</translation>
    </message>
    <message>
      <source>likely does not lie between low and high: correct one of the three</source>
      <translation>le probable n’est pas entre le bas et le haut : corrigez l’un des trois</translation>
    </message>
    <message>
      <source>low is above high: swap them</source>
      <translation>le bas dépasse le haut : échangez-les</translation>
    </message>
    <message>
      <source>min is above max: swap them</source>
      <translation>le minimum dépasse le maximum : échangez-les</translation>
    </message>
    <message>
      <source>more were counted, {count}, than there are answers, {of}: correct one of the two counts</source>
      <translation>le nombre compté, {count}, dépasse le nombre de réponses, {of} : corrigez l’un des deux</translation>
    </message>
    <message>
      <source>next to no value of this distribution lies between min and max: widen them</source>
      <translation>presque aucune valeur de cette distribution n’est entre le minimum et le maximum : élargissez-les</translation>
    </message>
    <message>
      <source>no beta has this sd: sd² must be below mean·(1 − mean); lower the sd</source>
      <translation>aucune bêta n’a cet écart-type : son carré doit être inférieur à moyenne·(1 − moyenne) ; réduisez-le</translation>
    </message>
    <message>
      <source>nothing (null)</source>
      <translation>rien (null)</translation>
    </message>
    <message>
      <source>nothing can be changed in “{folder}” ({reason}): allow it</source>
      <translation>rien ne peut être modifié dans « {folder} » ({reason}) : autorisez-le</translation>
    </message>
    <message>
      <source>nothing may be written in “{folder}”: save in another folder</source>
      <translation>écriture interdite dans « {folder} » : enregistrez dans un autre dossier</translation>
    </message>
    <message>
      <source>only friction has points, and this shifts {kpi}: remove “point”</source>
      <translation>seules les frictions ont des points, et cet effet porte sur « {kpi} » : retirez « point »</translation>
    </message>
    <message>
      <source>over a thousand values are wrong: this is not a cxsim scenario</source>
      <translation>plus de mille valeurs sont fausses : ce n’est pas un scénario cxsim</translation>
    </message>
    <message>
      <source>p10 is above p90: swap them</source>
      <translation>p10 dépasse p90 : échangez-les</translation>
    </message>
    <message>
      <source>promoters and detractors, {count} together, are more than the answers, {of}: correct the counts</source>
      <translation>promoteurs et détracteurs, {count} ensemble, dépassent les réponses, {of} : corrigez les effectifs</translation>
    </message>
    <message>
      <source>promoters, passives and detractors make an NPS, and {label} is none: {remedy}</source>
      <translation>promoteurs, passifs et détracteurs donnent un NPS, ce que « {label} » n’est pas : {remedy}</translation>
    </message>
    <message>
      <source>so wide a lognormal has draws beyond any number: bring its two values closer</source>
      <translation>une lognormale si large sort de tous les nombres : rapprochez ses deux valeurs</translation>
    </message>
    <message>
      <source>state a number or a range</source>
      <translation>indiquez un nombre ou une plage</translation>
    </message>
    <message>
      <source>state promoters, passives and detractors</source>
      <translation>indiquez promoteurs, passifs et détracteurs</translation>
    </message>
    <message>
      <source>state so many of so many, as in 340 of 500</source>
      <translation>indiquez tant sur tant, comme 340 sur 500</translation>
    </message>
    <message>
      <source>text in quotation marks</source>
      <translation>un texte entre guillemets</translation>
    </message>
    <message>
      <source>the currency is missing: write three capital letters, such as EUR</source>
      <translation>il manque la devise : écrivez trois majuscules, comme EUR</translation>
    </message>
    <message>
      <source>the end of the line</source>
      <translation>la fin de la ligne</translation>
    </message>
    <message>
      <source>the file ends here, before the scenario is complete: restore it from a copy</source>
      <translation>le fichier s’arrête ici, avant la fin du scénario : restaurez une copie</translation>
    </message>
    <message>
      <source>the file holds over a million values: this is not a cxsim scenario</source>
      <translation>le fichier contient plus d’un million de valeurs : ce n’est pas un scénario cxsim</translation>
    </message>
    <message>
      <source>the file is empty: a scenario begins with {{</source>
      <translation>le fichier est vide : un scénario commence par {{</translation>
    </message>
    <message>
      <source>the file name holds a character that no name can have: correct it</source>
      <translation>le nom du fichier contient un caractère impossible : corrigez-le</translation>
    </message>
    <message>
      <source>the file was written by a newer cxsim ({version}; this one reads {known}): update cxsim</source>
      <translation>le fichier vient d’un cxsim plus récent ({version} ; celui-ci lit {known}) : mettez cxsim à jour</translation>
    </message>
    <message>
      <source>the last month, {last}, is before the first, {first}: swap them or correct one</source>
      <translation>le dernier mois, {last}, précède le premier, {first} : échangez-les ou corrigez-en un</translation>
    </message>
    <message>
      <source>the link leads from {source} to itself: choose another end</source>
      <translation>le lien va de « {source} » à lui-même : choisissez une autre extrémité</translation>
    </message>
    <message>
      <source>the list is empty: give at least one value</source>
      <translation>la liste est vide : donnez au moins une valeur</translation>
    </message>
    <message>
      <source>the name “{name}” is too long: choose a shorter one</source>
      <translation>le nom « {name} » est trop long : choisissez-en un plus court</translation>
    </message>
    <message>
      <source>the number must be finite and below 1e15 in size</source>
      <translation>le nombre doit être fini et inférieur à 1e15</translation>
    </message>
    <message>
      <source>the objects and lists are nested too deeply: this is not a cxsim scenario</source>
      <translation>objets et listes sont imbriqués trop profondément : ce n’est pas un scénario cxsim</translation>
    </message>
    <message>
      <source>the retention needs alpha and beta, or a table to fit them to: state both, or survival</source>
      <translation>la rétention demande alpha et bêta, ou une table pour les ajuster : indiquez les deux, ou la table</translation>
    </message>
    <message>
      <source>the scenario has ended before this, and nothing may follow it: remove the rest</source>
      <translation>le scénario se termine avant ce point, rien ne doit le suivre : retirez le reste</translation>
    </message>
    <message>
      <source>the scenario has no estimate “{path}”; {remedy}</source>
      <translation>le scénario n’a pas d’estimation « {path} » ; {remedy}</translation>
    </message>
    <message>
      <source>the scenario has none: add it</source>
      <translation>le scénario n’en a pas : ajoutez-le</translation>
    </message>
    <message>
      <source>the sd of a beta must be 0.000001 or more: use a plain number for no spread</source>
      <translation>l’écart-type d’une bêta est d’au moins 0,000001 : sans dispersion, saisissez un simple nombre</translation>
    </message>
    <message>
      <source>the segment “{segment}” does not say how customers leave: state {churn}, or, where they are under contract, {term} and {cancellation}</source>
      <translation>le segment « {segment} » ne dit pas comment partent les clients : indiquez « {churn} » ou, sous contrat, « {term} » et « {cancellation} »</translation>
    </message>
    <message>
      <source>the survey has no answers: state at least one, or no survey</source>
      <translation>l’enquête n’a aucune réponse : indiquez-en au moins une, ou pas d’enquête</translation>
    </message>
    <message>
      <source>the text has more than {most} characters: shorten it</source>
      <translation>le texte dépasse {most} caractères : raccourcissez-le</translation>
    </message>
    <message>
      <source>the text holds half a character (one of \ud800 to \udfff alone): remove or complete it</source>
      <translation>le texte contient un demi-caractère (\ud800 à \udfff isolé) : retirez-le ou complétez-le</translation>
    </message>
    <message>
      <source>the text that begins here has no closing quotation mark: add it, or, if the file was cut off, restore it from a copy</source>
      <translation>le texte qui commence ici n’a pas de guillemet fermant : ajoutez-le ou, si le fichier est tronqué, restaurez une copie</translation>
    </message>
    <message>
      <source>the text “{text}”</source>
      <translation>le texte « {text} »</translation>
    </message>
    <message>
      <source>the value lies outside its own min and max</source>
      <translation>la valeur sort de ses propres minimum et maximum</translation>
    </message>
    <message>
      <source>there are more promoters, {count}, than answers, {of}: correct one of the two counts</source>
      <translation>les promoteurs, {count}, sont plus nombreux que les réponses, {of} : corrigez l’un des deux</translation>
    </message>
    <message>
      <source>there is no file “{file}”: it was moved, renamed or deleted</source>
      <translation>il n’y a pas de fichier « {file} » : déplacé, renommé ou supprimé</translation>
    </message>
    <message>
      <source>there is no folder “{folder}”: create it, or save in another</source>
      <translation>il n’y a pas de dossier « {folder} » : créez-le, ou enregistrez dans un autre</translation>
    </message>
    <message>
      <source>there is no friction point “{point}”; {known}</source>
      <translation>il n’y a pas de friction « {point} » ; {known}</translation>
    </message>
    <message>
      <source>there is no segment “{segment}”; {known}</source>
      <translation>il n’y a pas de segment « {segment} » ; {known}</translation>
    </message>
    <message>
      <source>there is no space left for “{file}”: free some, or save on another disk</source>
      <translation>plus de place pour « {file} » : libérez-en, ou enregistrez sur un autre disque</translation>
    </message>
    <message>
      <source>this is not JSON</source>
      <translation>ce n’est pas du JSON</translation>
    </message>
    <message>
      <source>this is uncertain, and the risk is already in TEI's haircuts: type one fixed value here, or take the haircuts off (Finance; “risk_mode”: “monte-carlo” in the file)</source>
      <translation>ceci est incertain, et le risque est déjà dans les décotes TEI : saisissez une seule valeur fixe, ou retirez les décotes (Finance ; « risk_mode » : « monte-carlo » dans le fichier)</translation>
    </message>
    <message>
      <source>this key stands twice in the same object: keep one of them</source>
      <translation>cette clé figure deux fois dans le même objet : gardez-en une</translation>
    </message>
    <message>
      <source>this work was opened or discarded in another cxsim window in the meantime</source>
      <translation>ce travail a entre-temps été ouvert ou supprimé dans une autre fenêtre de cxsim</translation>
    </message>
    <message>
      <source>true or false</source>
      <translation>true ou false</translation>
    </message>
    <message>
      <source>unknown key; remove it or correct its name</source>
      <translation>clé inconnue ; retirez-la ou corrigez son nom</translation>
    </message>
    <message>
      <source>unknown key; remove it or correct its name — did you mean “{word}”?</source>
      <translation>clé inconnue ; retirez-la ou corrigez son nom — vouliez-vous dire « {word} » ?</translation>
    </message>
    <message>
      <source>use one of {words}</source>
      <translation>choisissez parmi {words}</translation>
    </message>
    <message>
      <source>values and weights must be equally many</source>
      <translation>il faut autant de poids que de valeurs</translation>
    </message>
    <message>
      <source>whether the initiative is delivered is left to chance, and the risk is already in TEI's haircuts: type 1 here, or take the haircuts off (Finance; “risk_mode”: “monte-carlo” in the file)</source>
      <translation>la réalisation de l’initiative est laissée au hasard, et le risque est déjà dans les décotes TEI : saisissez 1 ici, ou retirez les décotes (Finance ; « risk_mode » : « monte-carlo » dans le fichier)</translation>
    </message>
    <message>
      <source>with {fcr} 0 and {repeat} 1 no issue would ever be resolved: state {fcr} above 0, or {repeat} below 1</source>
      <translation>avec « {fcr} » à 0 et « {repeat} » à 1, rien ne serait jamais résolu : indiquez « {fcr} » au-dessus de 0, ou « {repeat} » au-dessous de 1</translation>
    </message>
    <message>
      <source>with {others} this link runs in a circle, {circle}: remove or switch off one of them</source>
      <translation>avec {others}, ce lien forme un cercle, {circle} : supprimez ou désactivez l’un d’eux</translation>
    </message>
    <message>
      <source>write it as in “segments.consumer.churn”</source>
      <translation>écrivez-la comme « segments.consumer.churn »</translation>
    </message>
    <message>
      <source>{answer} is beyond the scale, which ends at {best}: correct the answer or the scale</source>
      <translation>{answer} dépasse l’échelle, qui s’arrête à {best} : corrigez la réponse ou l’échelle</translation>
    </message>
    <message>
      <source>{cancellation} is stated without {term}: state the length of the term as well</source>
      <translation>« {cancellation} » est indiqué sans « {term} » : indiquez aussi la durée</translation>
    </message>
    <message>
      <source>{churn} and {cancellation} are both stated, but customers leave either at any time or at the end of a term: remove one of them</source>
      <translation>« {churn} » et « {cancellation} » sont tous deux indiqués, or les clients partent à tout moment ou à l’échéance : retirez l’un des deux</translation>
    </message>
    <message>
      <source>{churn} of the customers leave in a year ({segment}).</source>
      <translation>{churn} des clients partent en un an ({segment}).</translation>
    </message>
    <message>
      <source>{count} of {all} numbers have neither a source nor an owner.</source>
      <translation>{count} nombres sur {all} n’ont ni source ni responsable.</translation>
    </message>
    <message>
      <source>{expected}, but {found} was found: correct it</source>
      <translation>{expected}, et non {found} : corrigez</translation>
    </message>
    <message>
      <source>{field} and retention are both stated, but churn follows from the retention: remove one of them</source>
      <translation>« {field} » et la rétention sont tous deux indiqués, or l’attrition découle de la rétention : retirez l’un des deux</translation>
    </message>
    <message>
      <source>{field} and survival are both stated, but alpha and beta are fitted to the table: remove one</source>
      <translation>« {field} » et la table de survie sont tous deux indiqués, or alpha et bêta sont ajustés à la table : retirez l’un des deux</translation>
    </message>
    <message>
      <source>{field} of the segment “{segment}” is yours to fill: state it</source>
      <translation>{field} du segment « {segment} » reste à compléter : indiquez-le</translation>
    </message>
    <message>
      <source>{field} of the segment “{segment}” is yours to fill: state it, or take it off to_fill</source>
      <translation>{field} du segment « {segment} » reste à compléter : indiquez-le, ou retirez-le de to_fill</translation>
    </message>
    <message>
      <source>{first} or {last}</source>
      <translation>{first} ou {last}</translation>
    </message>
    <message>
      <source>{hour_cost} is stated without {handle_time}: state the minutes per contact as well</source>
      <translation>« {hour_cost} » est indiqué sans « {handle_time} » : indiquez aussi les minutes par contact</translation>
    </message>
    <message>
      <source>{kpi} is shifted, but the scenario has no segment: add one that states it</source>
      <translation>« {kpi} » doit bouger, mais le scénario n’a pas de segment : ajoutez-en un qui l’indique</translation>
    </message>
    <message>
      <source>{kpi} is shifted, but the segment “{segment}” does not state it: state {kpi} there, or limit the shift with “segments”</source>
      <translation>« {kpi} » doit bouger, mais le segment « {segment} » ne l’indique pas : indiquez-y « {kpi} », ou limitez l’effet à d’autres segments</translation>
    </message>
    <message>
      <source>{kpi} is shifted, but the segment “{segment}” is not under contract: shift {churn}, or limit the shift with “segments”</source>
      <translation>« {kpi} » doit bouger, mais le segment « {segment} » n’est pas sous contrat : choisissez « {churn} », ou limitez l’effet à d’autres segments</translation>
    </message>
    <message>
      <source>{kpi} is shifted, but the workforce does not state it: state it there</source>
      <translation>« {kpi} » doit bouger, mais l’effectif ne l’indique pas : indiquez-le</translation>
    </message>
    <message>
      <source>{kpi} of the segment “{segment}” is 0, and what is done to {kpi} multiplies: state {kpi} above 0 there, or limit the shift with “segments”</source>
      <translation>« {kpi} » du segment « {segment} » vaut 0, et un effet sur « {kpi} » le multiplie : indiquez « {kpi} » au-dessus de 0, ou limitez l’effet à d’autres segments</translation>
    </message>
    <message>
      <source>{kpi} would gain {gain} points within a year.</source>
      <translation>{kpi} gagnerait {gain} points en un an.</translation>
    </message>
    <message>
      <source>{name} falls after the horizon of {horizon} months.</source>
      <translation>{name} tombe après l’horizon de {horizon} mois.</translation>
    </message>
    <message>
      <source>{name} is below 0: a shift in percent turns round.</source>
      <translation>{name} est sous 0 : un effet en pourcentage s’inverse.</translation>
    </message>
    <message>
      <source>{name} is typed as {value}, which its own limit {limit} excludes.</source>
      <translation>{name} : {value} est exclu par sa propre limite, {limit}.</translation>
    </message>
    <message>
      <source>{name} mentions {mentioned}, but the scenario is in {currency}.</source>
      <translation>{name} mentionne {mentioned}, mais le scénario est en {currency}.</translation>
    </message>
    <message>
      <source>{name} would gain up to {shift}, where only {left} are left.</source>
      <translation>{name} gagnerait jusqu’à {shift}, alors qu’il ne reste que {left}.</translation>
    </message>
    <message>
      <source>{number} is not a finite number: write an ordinary one</source>
      <translation>{number} n’est pas un nombre fini : écrivez un nombre ordinaire</translation>
    </message>
    <message>
      <source>{number} is too high: {label} cannot be above {limit}</source>
      <translation>{number} est trop haut : {label}, {limit} au plus</translation>
    </message>
    <message>
      <source>{number} is too low: {label} cannot be below {limit}</source>
      <translation>{number} est trop bas : {label}, {limit} au moins</translation>
    </message>
    <message>
      <source>{other} already has the id “{id}”: choose another one</source>
      <translation>{other} a déjà l’identifiant « {id} » : choisissez-en un autre</translation>
    </message>
    <message>
      <source>{other} already leads from {source} to {target}: remove one of the two</source>
      <translation>{other} va déjà de « {source} » à « {target} » : supprimez l’un des deux</translation>
    </message>
    <message>
      <source>{other} already lists {kpi}: remove one of the two</source>
      <translation>{other} indique déjà {kpi} : retirez l’un des deux</translation>
    </message>
    <message>
      <source>{other} already names this pair: remove one of the two</source>
      <translation>{other} nomme déjà cette paire : supprimez l’une des deux</translation>
    </message>
    <message>
      <source>{promoters} promoters do not go with an NPS of {nps} ({segment}).</source>
      <translation>{promoters} de promoteurs ne vont pas avec un NPS de {nps} ({segment}).</translation>
    </message>
    <message>
      <source>{referrals} are per promoter, but {promoters} is not stated: state it as well</source>
      <translation>« {referrals} » se compte par promoteur, mais « {promoters} » n’est pas indiqué : indiquez-le aussi</translation>
    </message>
    <message>
      <source>{share} %</source>
      <translation>{share} %</translation>
    </message>
    <message>
      <source>{share} of the bell curve of {name} lies beyond {bound}, where nothing can be.</source>
      <translation>{share} de la courbe en cloche est au-delà de {bound}, où rien ne peut être : {name}.</translation>
    </message>
    <message>
      <source>{share} of the benefit hangs on one link of weak evidence, {link}.</source>
      <translation>{share} du bénéfice tient à un seul lien aux preuves faibles, {link}.</translation>
    </message>
    <message>
      <source>{share} of the range of {name} lies beyond {bound}, where nothing can be.</source>
      <translation>{share} de la fourchette est au-delà de {bound}, où rien ne peut être : {name}.</translation>
    </message>
    <message>
      <source>{source} is a behaviour, where links end: begin the link at a score or an operation</source>
      <translation>« {source} » est un comportement, où les liens finissent : partez d’un score ou d’une opération</translation>
    </message>
    <message>
      <source>{source} → {target}</source>
      <translation>{source} → {target}</translation>
    </message>
    <message>
      <source>{term} is stated without {cancellation}: state the share not renewed at term as {cancellation} (in place of {churn}), or remove {term}</source>
      <translation>« {term} » est indiqué sans « {cancellation} » : indiquez la part non renouvelée sous « {cancellation} » (au lieu de « {churn} »), ou retirez « {term} »</translation>
    </message>
    <message>
      <source>{unit_cost} and {hour_cost} are both stated, but one follows from the other: drop one</source>
      <translation>« {unit_cost} » et « {hour_cost} » sont tous deux indiqués, or l’un découle de l’autre : retirez-en un</translation>
    </message>
    <message>
      <source>{value} cannot stand here: correct or remove it</source>
      <translation>{value} ne peut figurer ici : corrigez ou retirez</translation>
    </message>
    <message>
      <source>{value} cannot stand here: write a year and a month, such as 2027-01</source>
      <translation>{value} ne peut figurer ici : écrivez une année et un mois, comme 2027-01</translation>
    </message>
    <message>
      <source>{value} cannot stand here: write letters, digits, _ and - only, beginning with a letter, a digit or _</source>
      <translation>{value} ne peut figurer ici : lettres, chiffres, _ et - seulement, en commençant par une lettre, un chiffre ou _</translation>
    </message>
    <message>
      <source>{value} cannot stand here: write three capital letters, such as EUR</source>
      <translation>{value} ne peut figurer ici : écrivez trois majuscules, comme EUR</translation>
    </message>
    <message>
      <source>{value} is no month or day of the calendar: write it as 2025-03 or 2025-03-31</source>
      <translation>{value} n’est ni un mois ni un jour du calendrier : écrivez 2025-03 ou 2025-03-31</translation>
    </message>
    <message>
      <source>{value} is not a “kind”: write {options}</source>
      <translation>{value} n’est pas un « kind » : écrivez {options}</translation>
    </message>
    <message>
      <source>{value} is not possible here: write {options}</source>
      <translation>{value} n’est pas possible ici : écrivez {options}</translation>
    </message>
    <message>
      <source>{value} is too high: it must be below {limit}</source>
      <translation>{value} est trop haut : moins de {limit}</translation>
    </message>
    <message>
      <source>{value} is too high: it must not be above {limit}</source>
      <translation>{value} est trop haut : {limit} au plus</translation>
    </message>
    <message>
      <source>{value} is too high: no survey has over {most} answers</source>
      <translation>{value} est trop haut : aucune enquête ne dépasse {most} réponses</translation>
    </message>
    <message>
      <source>{value} is too low: it must be above {limit}</source>
      <translation>{value} est trop bas : plus de {limit}</translation>
    </message>
    <message>
      <source>{value} is too low: it must not be below {limit}</source>
      <translation>{value} est trop bas : {limit} au moins</translation>
    </message>
    <message>
      <source>{wanted} is expected here, not {value}</source>
      <translation>{wanted} est attendu ici, et non {value}</translation>
    </message>
    <message>
      <source>{what} ({part})</source>
      <translation>{what} ({part})</translation>
    </message>
    <message>
      <source>{what} is no scenario format of cxsim: choose another file, or write “{known}”</source>
      <translation>{what} n’est pas un format de scénario cxsim : choisissez un autre fichier, ou écrivez « {known} »</translation>
    </message>
    <message>
      <source>“dist” must name a distribution: {kinds}</source>
      <translation>« dist » doit nommer une distribution : {kinds}</translation>
    </message>
    <message>
      <source>“kind” is missing: write {options}</source>
      <translation>« kind » manque : écrivez {options}</translation>
    </message>
    <message>
      <source>“schema” is missing: a cxsim scenario begins with {beginning}</source>
      <translation>« schema » manque : un scénario cxsim commence par {beginning}</translation>
    </message>
    <message>
      <source>“{field}” is missing: add it</source>
      <translation>« {field} » manque : ajoutez-le</translation>
    </message>
    <message>
      <source>“{file}” cannot be read: {reason}</source>
      <translation>« {file} » est illisible : {reason}</translation>
    </message>
    <message>
      <source>“{file}” cannot be written: {reason}</source>
      <translation>« {file} » ne peut être écrit : {reason}</translation>
    </message>
    <message>
      <source>“{file}” has more than {most} MB and is no cxsim scenario: choose another file</source>
      <translation>« {file} » dépasse {most} Mo et n’est pas un scénario cxsim : choisissez un autre fichier</translation>
    </message>
    <message>
      <source>“{file}” is a folder: add a file name</source>
      <translation>« {file} » est un dossier : ajoutez un nom de fichier</translation>
    </message>
    <message>
      <source>“{file}” is a folder: choose a *.cxsim file in it</source>
      <translation>« {file} » est un dossier : choisissez-y un fichier *.cxsim</translation>
    </message>
    <message>
      <source>“{file}” is not an ordinary file: choose a *.cxsim file</source>
      <translation>« {file} » n’est pas un fichier ordinaire : choisissez un fichier *.cxsim</translation>
    </message>
    <message>
      <source>“{file}” is not an ordinary file: choose another name</source>
      <translation>« {file} » n’est pas un fichier ordinaire : choisissez un autre nom</translation>
    </message>
    <message>
      <source>“{file}” is read-only: save under another name, or allow writing</source>
      <translation>« {file} » est en lecture seule : enregistrez sous un autre nom, ou autorisez l’écriture</translation>
    </message>
    <message>
      <source>“{file}” may not be read: ask its owner for permission</source>
      <translation>« {file} » ne peut être lu : demandez l’autorisation à son propriétaire</translation>
    </message>
    <message>
      <source>“{folder}” is not a folder: correct the path</source>
      <translation>« {folder} » n’est pas un dossier : corrigez le chemin</translation>
    </message>
    <message>
      <source>“{folder}” is not a folder: save in another</source>
      <translation>« {folder} » n’est pas un dossier : enregistrez dans un autre</translation>
    </message>
    <message>
      <source>“{id}” is not a behaviour; {known}</source>
      <translation>« {id} » n’est pas un comportement ; {known}</translation>
    </message>
    <message>
      <source>“{id}” is not a figure of a segment; {instead}</source>
      <translation>« {id} » n’est pas un chiffre de segment ; {instead}</translation>
    </message>
    <message>
      <source>“{initiative}” costs nothing.</source>
      <translation>« {initiative} » ne coûte rien.</translation>
    </message>
    <message>
      <source>“{initiative}” is in full effect in month {full}, after the horizon of {horizon} months.</source>
      <translation>« {initiative} » atteint son plein effet au mois {full}, après l’horizon de {horizon} mois.</translation>
    </message>
    <message>
      <source>“{initiative}” leaves shifts independent that move together ({names}).</source>
      <translation>« {initiative} » laisse indépendants des effets qui vont ensemble ({names}).</translation>
    </message>
    <message>
      <source>“{initiative}” moves {target} on two paths: by {links}, and directly.</source>
      <translation>« {initiative} » agit par deux voies sur ceci : {target}, par {links} et directement.</translation>
    </message>
    <message>
      <source>“{initiative}” shifts both churn and cancellation.</source>
      <translation>« {initiative} » agit à la fois sur l’attrition et la résiliation.</translation>
    </message>
    <message>
      <source>“{initiative}” shifts both first-contact resolution and the contact rate.</source>
      <translation>« {initiative} » agit à la fois sur la résolution au premier contact et le taux de contact.</translation>
    </message>
    <message>
      <source>“{initiative}” shifts the contact rate, and “{other}” first-contact resolution.</source>
      <translation>« {initiative} » agit sur le taux de contact, et « {other} » sur la résolution au premier contact.</translation>
    </message>
    <message>
      <source>“{initiative}” shifts {kpi} in no segment that it reaches.</source>
      <translation>« {initiative} » n’agit sur ceci dans aucun segment qu’elle touche : {kpi}.</translation>
    </message>
    <message>
      <source>“{initiative}” shifts {kpi} more than once.</source>
      <translation>« {initiative} » agit plus d’une fois sur ceci : {kpi}.</translation>
    </message>
    <message>
      <source>“{initiative}” works from month {benefit} on, but its first cost comes in month {cost}.</source>
      <translation>« {initiative} » agit dès le mois {benefit}, mais son premier coût tombe au mois {cost}.</translation>
    </message>
    <message>
      <source>“{initiative}” works month after month, but has no running cost.</source>
      <translation>« {initiative} » agit mois après mois, mais n’a aucun coût récurrent.</translation>
    </message>
    <message>
      <source>“{kpi}” is not a KPI; {known}</source>
      <translation>« {kpi} » n’est pas un KPI ; {known}</translation>
    </message>
    <message>
      <source>“{line}” is not a benefit line; {known}</source>
      <translation>« {line} » n’est pas un bénéfice ; {known}</translation>
    </message>
    <message>
      <source>“{path}” is paired with itself: name two different estimates</source>
      <translation>« {path} » est associé à lui-même : nommez deux estimations différentes</translation>
    </message>
  </context>
  <context>
    <name>start</name>
    <message>
      <source>A published case: less waiting, cheaper service, more sales.</source>
      <translation>Cas publié : moins d’attente, service moins coûteux, plus de ventes.</translation>
    </message>
    <message>
      <source>A published case: three in four renew and stay four terms.</source>
      <translation>Cas publié : trois sur quatre renouvellent et restent quatre périodes.</translation>
    </message>
    <message>
      <source>A telecom operator weighs four initiatives for two segments.</source>
      <translation>Un opérateur télécom pèse quatre initiatives pour deux segments.</translation>
    </message>
    <message>
      <source>Acquisition or retention</source>
      <translation>Conquête ou fidélisation</translation>
    </message>
    <message>
      <source>Banking</source>
      <translation>Banque</translation>
    </message>
    <message>
      <source>CRM roll-out</source>
      <translation>Déploiement d’un CRM</translation>
    </message>
    <message>
      <source>Call-backs, and friction costed by time and people.</source>
      <translation>Rappels, et irritants chiffrés en temps et en personnes.</translation>
    </message>
    <message>
      <source>Detractors turned promoters</source>
      <translation>De détracteurs à promoteurs</translation>
    </message>
    <message>
      <source>Empty scenario</source>
      <translation>Scénario vide</translation>
    </message>
    <message>
      <source>Example values everywhere, for you to replace.</source>
      <translation>Partout des valeurs d’exemple, à remplacer.</translation>
    </message>
    <message>
      <source>Fewer new customers leave in their first weeks.</source>
      <translation>Moins de départs dans les premières semaines.</translation>
    </message>
    <message>
      <source>First-contact resolution programme</source>
      <translation>Résolution au premier contact</translation>
    </message>
    <message>
      <source>Insurance</source>
      <translation>Assurance</translation>
    </message>
    <message>
      <source>Licences, migration and training first, adoption later.</source>
      <translation>D’abord licences, migration et formation, puis l’adoption.</translation>
    </message>
    <message>
      <source>Loyalty programme</source>
      <translation>Programme de fidélité</translation>
    </message>
    <message>
      <source>Onboarding</source>
      <translation>Accueil des nouveaux clients</translation>
    </message>
    <message>
      <source>Points and rewards for friends, paid on base sales too.</source>
      <translation>Points et parrainage, payés aussi sur les ventes de base.</translation>
    </message>
    <message>
      <source>Renewals of a monthly plan</source>
      <translation>Renouvellement d’un forfait mensuel</translation>
    </message>
    <message>
      <source>Resolution {fcr}%, churn {churn}% a year.</source>
      <translation>Résolution {fcr} %, attrition {churn} % par an.</translation>
    </message>
    <message>
      <source>Resolution {fcr}%, satisfaction {csat}%, churn disputed.</source>
      <translation>Résolution {fcr} %, satisfaction {csat} %, attrition controversée.</translation>
    </message>
    <message>
      <source>Resolution {fcr}%, satisfaction {csat}%, churn {churn}% a year.</source>
      <translation>Résolution {fcr} %, satisfaction {csat} %, attrition {churn} % par an.</translation>
    </message>
    <message>
      <source>Retail and e-commerce</source>
      <translation>Distribution et e-commerce</translation>
    </message>
    <message>
      <source>Shorter waits, better service</source>
      <translation>Moins d’attente, meilleur service</translation>
    </message>
    <message>
      <source>Software as a service</source>
      <translation>Logiciel en ligne (SaaS)</translation>
    </message>
    <message>
      <source>Telecom</source>
      <translation>Télécoms</translation>
    </message>
    <message>
      <source>The same money spent on winning or on keeping.</source>
      <translation>Le même budget pour conquérir ou pour fidéliser.</translation>
    </message>
    <message>
      <source>Travel</source>
      <translation>Voyage</translation>
    </message>
    <message>
      <source>Utilities</source>
      <translation>Énergie et eau</translation>
    </message>
  </context>
  <context>
    <name>typed</name>
    <message>
      <source>bernoulli</source>
      <translation>bernoulli</translation>
    </message>
    <message>
      <source>beta</source>
      <translation>bêta</translation>
    </message>
    <message>
      <source>discrete</source>
      <translation>discrète</translation>
    </message>
    <message>
      <source>empirical</source>
      <translation>empirique</translation>
    </message>
    <message>
      <source>lognormal</source>
      <translation>lognormale</translation>
    </message>
    <message>
      <source>max</source>
      <translation>max</translation>
    </message>
    <message>
      <source>min</source>
      <translation>min</translation>
    </message>
    <message>
      <source>normal</source>
      <translation>normale</translation>
    </message>
    <message>
      <source>of</source>
      <translation>sur</translation>
    </message>
    <message>
      <source>shape</source>
      <translation>forme</translation>
    </message>
    <message>
      <source>to</source>
      <translation>à</translation>
    </message>
    <message>
      <source>triangular</source>
      <translation>triangulaire</translation>
    </message>
    <message>
      <source>uniform</source>
      <translation>uniforme</translation>
    </message>
    <message>
      <source>values</source>
      <translation>valeurs</translation>
    </message>
  </context>
  <context>
    <name>whereabouts</name>
    <message>
      <source>today at {time}</source>
      <translation>aujourd’hui à {time}</translation>
    </message>
    <message>
      <source>yesterday at {time}</source>
      <translation>hier à {time}</translation>
    </message>
  </context>
</TS>
