extension Lexicon {
  static let france = Lexicon(
    code: "FR", country: "France", callingCode: "33", language: .french,
    given: """
      Marie, Jean, Pierre, Camille, Nicolas, Léa, Julien, Chloé, Thomas, Manon, Antoine, Inès,
      François, Aurélie, Guillaume, Élodie, Sébastien, Céline, Mathieu, Sylvie, Frédéric, Hélène,
      Laurent, Anaïs, Benoît, Véronique, Stéphane, Nathalie, Jérôme, Françoise, Rémi, Margaux,
      Jean-Pierre, Anne-Sophie, Jean-Baptiste, Marie-Claude, Loïc, Maëlle, Yannick, Gaëlle,
      Étienne, Zoé, Hugo, Océane, Mehdi, Fatou, Karim, Nadia, Baptiste, Clémence, Gérard, Odile,
      Thibault, Solène, Cédric, Joëlle
      """,
    families: """
      Martin, Bernard, Dubois, Thomas, Robert, Richard, Petit, Durand, Leroy, Moreau, Simon,
      Laurent, Lefebvre, Lefèvre, Michel, Garcia, David, Bertrand, Roux, Vincent, Fournier, Morel,
      Girard, André, Mercier, Dupont, Lambert, Bonnet, François, Martinez, Legrand, Garnier, Faure,
      Rousseau, Blanc, Guérin, Muller, Henry, Roussel, Nicolas, Perrin, Morin, Mathieu, Clément,
      Gauthier, Dumont, Lopez, Fontaine, Chevalier, Robin, Masson, Sanchez, Gérard, Nguyen, Boyer,
      Denis, Lemaire, Duval, Joly, Gautier, Roger, Renaud, Gaillard, Benali, Traoré, Le Goff,
      de La Tour, d'Aubigné, Le Gall, Saint-Martin, Petit-Jean, Lévy, Bénard, Hervé
      """,
    heads: "Beau, Mont, Val, Bel, Haute, Font, Chante, Roche, Clair, Grand",
    tails: "mont, court, fort, champ, ville, roy, vigne, bois, lieu, clair",
    cities: """
      Paris, Lyon, Marseille, Toulouse, Nantes, Bordeaux, Lille, Rennes, Grenoble, Dijon, Angers,
      Nîmes, Orléans, Besançon
      """,
    streets: """
      rue de la République, avenue Jean Jaurès, rue des Lilas, boulevard Gambetta, place du Marché,
      rue du Moulin
      """,
    sectors: """
      Conseil, Transports, Bâtiment, Services, Énergie, Distribution, Ingénierie, Médical,
      Boulangerie, Textile, Numérique, Assurances, Optique, Menuiserie
      """,
    forms: "SARL, S.A.R.L., SAS, S.A.S., SA, S.A., EURL, SASU",
    titles: """
      Directeur commercial, Responsable achats, Ingénieure études, Chargée de clientèle,
      Chef de projet, Assistante de direction, Comptable, Gérant
      """,
    honorifics: "M., Mme, Mlle, Dr")

  static let germany = Lexicon(
    code: "DE", country: "Germany", callingCode: "49", language: .german,
    given: """
      Anna, Michael, Sabine, Thomas, Andrea, Stefan, Claudia, Andreas, Julia, Christian, Petra,
      Wolfgang, Susanne, Jürgen, Birgit, Klaus, Monika, Peter, Ursula, Uwe, Karin, Markus, Heike,
      Matthias, Silke, Björn, Katrin, Jörg, Anja, Tobias, Stefanie, Florian, Nicole, Günther,
      Gisela, Heinz, Renate, Karl-Heinz, Hans-Peter, Anne-Kathrin, Lukas, Lena, Felix, Hannah,
      Maximilian, Sophie, Leon, Mia, Jonas, Lea, Mehmet, Ayşe, Murat, Elif, Sören, Käthe, Götz,
      Brünhilde, Horst, Dörte, Rüdiger, Annegret, Detlef, Friederike
      """,
    families: """
      Müller, Schmidt, Schneider, Fischer, Weber, Meyer, Wagner, Becker, Schulz, Hoffmann,
      Schäfer, Koch, Bauer, Richter, Klein, Wolf, Schröder, Neumann, Schwarz, Zimmermann, Braun,
      Krüger, Hofmann, Hartmann, Lange, Schmitt, Werner, Schmitz, Krause, Meier, Lehmann, Schmid,
      Schulze, Maier, Köhler, Herrmann, König, Walter, Mayer, Huber, Kaiser, Fuchs, Peters, Lang,
      Scholz, Möller, Weiß, Jung, Hahn, Schubert, Vogel, Friedrich, Keller, Günther, Frank, Berger,
      Winkler, Roth, Beck, Lorenz, Baumann, Franke, Albrecht, Yılmaz, Demir, von Hagen,
      von der Leyde, zu Löwenau, Groß, Voß, Böhm, Jäger, Meyer-Lindenau, Schulze-Westen, Nowak
      """,
    heads: "Stein, Brand, Hohen, Eich, Wald, Linden, Rosen, Birk, Kalt, Ober, Nieder, Brunn",
    tails: "mann, hauser, berger, feld, bach, horst, müller, stätter, wald, brink",
    cities: """
      Berlin, Hamburg, München, Köln, Frankfurt am Main, Stuttgart, Düsseldorf, Leipzig, Bremen,
      Nürnberg, Lübeck, Göttingen, Würzburg, Saarbrücken
      """,
    streets: """
      Hauptstraße, Bahnhofstraße, Gartenweg, Lindenallee, Am Mühlbach, Schillerstraße,
      Industriestr.
      """,
    sectors: """
      Maschinenbau, Logistik, Elektrotechnik, Immobilien, Bau, Energie, Beratung, Software,
      Möbel, Getränke, Spedition, Medizintechnik, Verlag, Gebäudereinigung, Präzisionstechnik
      """,
    forms: "GmbH, AG, GmbH & Co. KG, KG, OHG, e.K., UG (haftungsbeschränkt), SE, e.V., mbH",
    titles: """
      Geschäftsführer, Vertriebsleiterin, Einkauf, Leiter Buchhaltung, Projektleiterin,
      Sachbearbeiter, Assistenz der Geschäftsleitung, IT-Administrator, Personalreferentin
      """,
    honorifics: "Herr, Frau, Dr., Prof. Dr.")
}
