extension Lexicon {
  static let spain = Lexicon(
    code: "ES", country: "Spain", callingCode: "34", language: .spanish,
    given: """
      María, José, Antonio, Carmen, Manuel, Ana, Francisco, Isabel, David, Laura, Juan, Cristina,
      Javier, Marta, Daniel, Lucía, Carlos, Elena, Alejandro, Paula, Miguel, Raquel, Rafael, Sara,
      Pedro, Rosa, Ángel, Pilar, Sergio, Mercedes, Fernando, Beatriz, Jorge, Rocío, Álvaro, Nuria,
      Rubén, Inés, Iván, Sofía, Adrián, Begoña, Óscar, Montserrat, Íñigo, Ainhoa, Jordi, Núria,
      Juan Carlos, María José, José Luis, Ana Belén
      """,
    families: """
      García, Rodríguez, González, Fernández, López, Martínez, Sánchez, Pérez, Gómez, Martín,
      Jiménez, Ruiz, Hernández, Díaz, Moreno, Muñoz, Álvarez, Romero, Alonso, Gutiérrez, Navarro,
      Torres, Domínguez, Vázquez, Ramos, Gil, Ramírez, Serrano, Blanco, Molina, Morales, Suárez,
      Ortega, Delgado, Castro, Ortiz, Rubio, Marín, Sanz, Núñez, Iglesias, Medina, Garrido, Cortés,
      Castillo, Santos, Lozano, Guerrero, Cano, Prieto, Méndez, Cruz, Calvo, Gallego, Vidal, León,
      Herrera, Peña, Ibáñez, Etxeberria, Puig, Ferrer, de la Fuente, del Río, Zubizarreta
      """,
    heads: "Val, Monte, Torre, Fuente, Peña, Cala, Cas, Villa, Cabra",
    tails: "verde, mayor, blanca, horra, redonda, longa, negra, sierra",
    cities: """
      Madrid, Barcelona, Valencia, Sevilla, Zaragoza, Málaga, Murcia, Bilbao, Córdoba, Gijón,
      Cádiz, León
      """,
    streets: "Calle Mayor, Avenida de la Constitución, Calle del Sol, Plaza Nueva, Paseo del Prado",
    sectors: """
      Logística, Construcciones, Alimentación, Consultores, Transportes, Energía, Inmobiliaria,
      Servicios, Informática, Hostelería, Talleres
      """,
    forms: "S.L., S.A., SL, SA, S.L.U., S. Coop.",
    titles: """
      Director comercial, Jefa de compras, Responsable de RR. HH., Administrativa, Gerente,
      Ingeniero de proyectos, Técnico de soporte
      """,
    honorifics: "Sr., Sra., D., Dña.")

  static let italy = Lexicon(
    code: "IT", country: "Italy", callingCode: "39", language: .italian,
    given: """
      Giuseppe, Maria, Antonio, Anna, Giovanni, Francesca, Mario, Rosa, Luigi, Angela, Francesco,
      Giulia, Marco, Chiara, Andrea, Sara, Alessandro, Martina, Stefano, Laura, Paolo, Elena,
      Roberto, Silvia, Luca, Valentina, Davide, Federica, Matteo, Alessia, Lorenzo, Elisa, Simone,
      Paola, Fabio, Roberta, Nicolò, Ilaria, Riccardo, Cristina, Gianluca, Daniela, Pier Paolo,
      Maria Grazia, Salvatore, Concetta, Enrico, Noemi
      """,
    families: """
      Rossi, Russo, Ferrari, Esposito, Bianchi, Romano, Colombo, Ricci, Marino, Greco, Bruno,
      Gallo, Conti, De Luca, Mancini, Costa, Giordano, Rizzo, Lombardi, Moretti, Barbieri, Fontana,
      Santoro, Mariani, Rinaldi, Caruso, Ferrara, Galli, Martini, Leone, Longo, Gentile, Martinelli,
      Vitale, Lombardo, Serra, Coppola, De Santis, D'Angelo, Marchetti, Parisi, Villa, Conte,
      Ferraro, Ferri, Fabbri, Bianco, Marini, Grasso, Valentini, Messina, D'Amico, Dell'Acqua,
      Niccolò, Di Stefano, La Rocca, Cantù, Sartù
      """,
    heads: "Monte, Bella, Casa, Acqua, Campo, Torre, Guada, Pela, Ruggi",
    tails: "rossi, grande, vecchia, fredda, gnoli, selli, zzini, sparta",
    cities:
      "Roma, Milano, Napoli, Torino, Palermo, Genova, Bologna, Firenze, Bari, Verona, Trieste",
    streets: "Via Roma, Via Garibaldi, Corso Italia, Piazza Dante, Viale dei Tigli, Via Verdi",
    sectors: """
      Costruzioni, Trasporti, Alimentari, Servizi, Meccanica, Consulenza, Impianti, Ceramiche,
      Arredamenti, Energia, Informatica
      """,
    forms: "S.r.l., S.p.A., Srl, SpA, S.a.s., S.n.c., S.r.l.s.",
    titles: """
      Direttore vendite, Responsabile acquisti, Ufficio amministrazione, Ingegnere,
      Amministratore delegato, Impiegata, Consulente
      """,
    honorifics: "Sig., Sig.ra, Dott., Dott.ssa, Ing.")

  static let portugal = Lexicon(
    code: "PT", country: "Portugal", callingCode: "351", language: .portuguese,
    given: """
      João, Maria, Rui, Ana, Tiago, Catarina, Pedro, Inês, Gonçalo, Joana, Nuno, Sofia, Miguel,
      Beatriz, Luís, Mariana, Diogo, Rita, Vasco, Leonor, Hélder, Conceição, Fernão, Graça
      """,
    families: """
      Silva, Santos, Ferreira, Pereira, Oliveira, Costa, Rodrigues, Martins, Jesus, Sousa,
      Fernandes, Gonçalves, Gomes, Lopes, Marques, Alves, Almeida, Ribeiro, Pinto, Carvalho,
      Teixeira, Moreira, Correia, Mendes, Nunes, Soares, Vieira, Monteiro, Cardoso, Rocha, Neves,
      Coelho, Cruz, Cunha, Simões, Antunes, Magalhães, Guimarães, da Fonseca, dos Reis
      """,
    heads: "Vila, Mon, Cas, Pinhal, Fonte, Rib", tails: "nova, telo, seca, eirinha, boa, queira",
    cities: "Lisboa, Porto, Braga, Coimbra, Faro, Aveiro, Évora, Setúbal, Guimarães",
    streets: "Rua Augusta, Avenida da Liberdade, Rua do Comércio, Travessa das Flores",
    sectors: """
      Transportes, Construções, Consultoria, Têxteis, Energia, Alimentar, Informática, Conservas
      """,
    forms: "Lda., Lda, S.A., Unipessoal Lda",
    titles: "Diretor comercial, Gestora de conta, Engenheiro, Contabilista, Técnica de vendas",
    honorifics: "Sr., Sra., Eng., Dr.")

  static let brazil = Lexicon(
    code: "BR", country: "Brazil", callingCode: "55", language: .portuguese,
    given: """
      João, Maria, José, Ana, Antônio, Francisca, Carlos, Adriana, Paulo, Juliana, Lucas, Márcia,
      Marcos, Fernanda, Luiz, Patrícia, Gabriel, Aline, Rafael, Camila, Vinícius, Bruna, Thiago,
      Letícia, Rodrigo, Vitória, Anderson, Luciana, Caio, Débora
      """,
    families: """
      da Silva, dos Santos, de Oliveira, de Souza, Rodrigues, Ferreira, Alves, Pereira, Lima,
      Gomes, Costa, Ribeiro, Martins, Carvalho, Almeida, Lopes, Soares, Fernandes, Vieira, Barbosa,
      Rocha, Dias, Nascimento, Andrade, Moreira, Nunes, Marques, Machado, Mendes, Freitas, Cardoso,
      Ramos, Gonçalves, Santana, Teixeira, Araújo, Magalhães, Cavalcanti, Tanaka, Schneider
      """,
    heads: "Ita, Para, Tabo, Cara, Jabu, Guara", tails: "cambi, guassu, juba, peva, rema, tinga",
    cities: """
      São Paulo, Rio de Janeiro, Belo Horizonte, Curitiba, Recife, Fortaleza, Goiânia, Belém
      """,
    streets: "Rua das Palmeiras, Avenida Paulista, Rua XV de Novembro, Alameda Santos",
    sectors: """
      Transportes, Engenharia, Consultoria, Alimentos, Tecnologia, Comércio, Energia, Seguros
      """,
    forms: "Ltda., Ltda, S.A., S/A, EIRELI, ME",
    titles: "Gerente de vendas, Analista financeira, Engenheiro civil, Compradora, Diretor",
    honorifics: "Sr., Sra., Dr., Dra.")
}
