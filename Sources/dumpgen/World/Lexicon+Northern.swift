extension Lexicon {
  static let netherlands = Lexicon(
    code: "NL", country: "Netherlands", callingCode: "31", language: .dutch,
    given: """
      Jan, Anna, Pieter, Maria, Hendrik, Johanna, Kees, Sanne, Willem, Lotte, Daan, Fleur, Bram,
      Femke, Sven, Anouk, Jeroen, Marieke, Martijn, Ingrid, Rutger, Saskia, Joost, Maaike, Gijs,
      Roos, Thijs, Liselotte, Sjoerd, Froukje, Ruben, Eva, Wouter, Mirjam, Coen, Margriet, Özlem,
      Youssef, Renée, Zoë
      """,
    families: """
      de Jong, Jansen, de Vries, van den Berg, Bakker, van Dijk, Visser, Janssen, Smit, Meijer,
      de Boer, Mulder, de Groot, Bos, Vos, Peters, Hendriks, van Leeuwen, Dekker, Brouwer, de Wit,
      Dijkstra, Smits, de Graaf, van der Meer, Kok, Jacobs, van der Linden, de Haan, Vermeulen,
      van den Broek, van der Heijden, Schouten, Willems, van Vliet, Hoekstra, Koster, Prins,
      Postma, Veenstra, 't Hart, van 't Hof, Ter Horst, El Amrani
      """,
    heads: "Water, Hoog, Nieuwen, Groene, Ooster, Wester, Zand",
    tails: "huis, veld, kamp, dijk, molen, boom, wijk",
    cities: "Amsterdam, Rotterdam, Utrecht, Eindhoven, Groningen, Breda, Leiden, Zwolle, Arnhem",
    streets: "Dorpsstraat, Kerkstraat, Stationsweg, Molenlaan, Prinsengracht, Julianalaan",
    sectors: """
      Logistiek, Bouw, Advies, Techniek, Installatie, Vastgoed, Transport, Groothandel, Zorg
      """,
    forms: "B.V., BV, N.V., NV, V.O.F., VOF",
    titles: "Accountmanager, Directeur, Inkoper, Projectleider, Hoofd administratie, Adviseur",
    honorifics: "Dhr., Mevr., Drs., Ir.")

  static let poland = Lexicon(
    code: "PL", country: "Poland", callingCode: "48", language: .polish,
    given: """
      Anna, Piotr, Katarzyna, Krzysztof, Małgorzata, Andrzej, Agnieszka, Tomasz, Barbara, Paweł,
      Ewa, Michał, Krystyna, Marcin, Elżbieta, Jakub, Magdalena, Łukasz, Joanna, Grzegorz, Zofia,
      Wojciech, Jadwiga, Stanisław, Świętosława, Bożena, Zbigniew, Żaneta, Mateusz, Ola
      """,
    families: """
      Nowak, Kowalski, Wiśniewski, Wójcik, Kowalczyk, Kamiński, Lewandowski, Zieliński, Szymański,
      Woźniak, Dąbrowski, Kozłowski, Jankowski, Mazur, Kwiatkowski, Krawczyk, Piotrowski, Grabowski,
      Nowakowski, Pawłowski, Michalski, Król, Wieczorek, Jabłoński, Wróbel, Majewski, Olszewski,
      Stępień, Malinowski, Jaworski, Adamczyk, Dudek, Górski, Sikora, Baran, Żak, Łuczak, Ćwik
      """,
    heads: "Brzez, Dąb, Lip, Wierzb, Kal, Star, Zagór, Sok",
    tails: "owski, iński, czak, owicz, niak, icki, czyk",
    cities: "Warszawa, Kraków, Łódź, Wrocław, Poznań, Gdańsk, Szczecin, Bydgoszcz, Lublin",
    streets: "ul. Polna, ul. Leśna, ul. Słoneczna, al. Jerozolimskie, ul. Krótka",
    sectors: "Transport, Budownictwo, Usługi, Energetyka, Meble, Doradztwo, Handel, Produkcja",
    forms: "Sp. z o.o., sp. z o.o., S.A., Sp. k., Sp. j.",
    titles: "Kierownik sprzedaży, Księgowa, Dyrektor, Specjalista ds. zakupów, Inżynier",
    honorifics: "Pan, Pani, dr, mgr inż.")

  static let sweden = Lexicon(
    code: "SE", country: "Sweden", callingCode: "46", language: .swedish,
    given: """
      Lars, Anna, Mikael, Eva, Anders, Maria, Johan, Karin, Erik, Kristina, Per, Lena, Karl, Sara,
      Björn, Åsa, Göran, Elin, Håkan, Malin, Jörgen, Linnéa, Märta, Oskar, Ebba, Gustav, Saga
      """,
    families: """
      Andersson, Johansson, Karlsson, Nilsson, Eriksson, Larsson, Olsson, Persson, Svensson,
      Gustafsson, Pettersson, Jonsson, Jansson, Hansson, Bengtsson, Jönsson, Lindberg, Jakobsson,
      Magnusson, Lindström, Olofsson, Lindqvist, Lindgren, Berg, Axelsson, Bergström, Lundberg,
      Lind, Lundgren, Mattsson, Söderberg, Åkesson, Öberg, Sjögren, Hägglund
      """,
    heads: "Gran, Ek, Björk, Sten, Hav, Fors, Alm, Norr, Söder",
    tails: "lund, ström, qvist, dahl, gren, holm, vall, hed",
    cities: "Stockholm, Göteborg, Malmö, Uppsala, Västerås, Örebro, Linköping, Umeå, Gävle",
    streets: "Storgatan, Kungsgatan, Skolvägen, Björkvägen, Drottninggatan",
    sectors: "Logistik, Bygg, Konsult, Teknik, Energi, Fastigheter, Livsmedel, Måleri",
    forms: "AB, Aktiebolag, HB, KB, AB (publ)",
    titles: "Försäljningschef, Inköpare, Ekonomiansvarig, Projektledare, Konsult, VD",
    honorifics: "Herr, Fru, Dr")

  static let russia = Lexicon(
    code: "RU", country: "Russia", callingCode: "7", language: .russian,
    given: """
      Иван, Анна, Сергей, Ольга, Дмитрий, Елена, Алексей, Наталья, Андрей, Татьяна, Михаил, Ирина,
      Павел, Светлана, Николай, Мария, Юрий, Екатерина, Виктор, Людмила
      """,
    families: """
      Смирненко, Кузнецовых, Поповенко, Васильченко, Петренко, Соколенко, Михайленко, Федоренко,
      Морозенко, Волошин, Лебедь, Козлевич, Степаненко, Николаенко, Орленко, Макаренко, Захарченко,
      Коваль, Шевчук, Ткачук
      """,
    heads: "Бел, Черн, Красн, Тих, Зим", tails: "енко, ович, юк, ых, чук",
    cities: "Москва, Казань, Самара, Омск, Пермь, Тула, Томск",
    streets: "ул. Ленина, ул. Садовая, пр. Мира, ул. Лесная",
    sectors: "Логистика, Строй, Сервис, Энерго, Консалтинг, Торг",
    forms: "ООО, АО, ПАО, ЗАО",
    titles: "Директор, Менеджер по продажам, Бухгалтер, Инженер",
    honorifics: "г-н, г-жа")
}
