import Testing

@testable import Extract

@Suite struct NameReaderTests {
  private func read(_ text: String, order: NameOrder = .natural) -> String {
    var reader = NameReader()
    let bytes = Array(text.utf8)
    let reading = bytes.withUnsafeBufferPointer { reader.read($0, order: order) }
    switch reading.outcome {
    case .nothing: return "-"
    case .organisation: return "organisation"
    case .singleWord: return "single"
    case .person: return String(decoding: reader.value, as: UTF8.self)
    }
  }

  @Test(arguments: [
    ("Marie Dupont", "Marie Dupont"), ("Dupont, Marie", "Marie Dupont"),
    ("Dupont, Marie (EXT)", "Marie Dupont"), ("DUPONT Marie", "Marie Dupont"),
    ("Marie DUPONT", "Marie Dupont"), ("MARIE DUPONT", "Marie Dupont"),
    ("marie dupont", "Marie Dupont"), ("Dr. Marie Dupont", "Marie Dupont"),
    ("Mme Marie Dupont", "Marie Dupont"), ("Herr Prof. Dr. Jan Kowalski", "Jan Kowalski"),
    ("\"Marie Dupont\"", "Marie Dupont"), ("  Marie   Dupont ", "Marie Dupont"),
    ("O'BRIEN, PATRICK", "Patrick O'Brien"), ("Jean-Pierre MARTIN", "Jean-Pierre Martin"),
    ("JEAN-PIERRE MARTIN", "Jean-Pierre Martin"), ("Ludwig van Beethoven", "Ludwig van Beethoven"),
    ("van der Berg, Jan", "Jan van der Berg"), ("VAN DER BERG Jan", "Jan van der Berg"),
    ("John Smith, PhD", "John Smith"), ("John Smith PhD", "John Smith"),
    ("Smith, John, MD", "John Smith"), ("John Smith Jr.", "John Smith Jr."),
    ("MICHAEL BUNDU.", "Michael Bundu"), ("Jason D. M. Rennard", "Jason D. M. Rennard"),
    ("Marie\n> Dupont", "Marie Dupont"),
    ("JP Dupont", "JP Dupont"), ("J. R. R. Tolkien", "J. R. R. Tolkien"),
    ("Élodie Müller", "Élodie Müller"), ("E\u{301}lodie Mu\u{308}ller", "Élodie Müller"),
    ("ÉLODIE MÜLLER", "Élodie Müller"), ("Иван Петров", "Иван Петров"),
    ("ИВАН ПЕТРОВ", "Иван Петров"),
    ("王小明", "王小明"), ("田中 太郎", "田中 太郎"), ("김민수", "김민수"),
    ("Marie Bank", "Marie Bank"), ("Ana Sa", "Ana Sa"), ("Angus McDonald", "Angus McDonald"),
    ("ANGUS MCDONALD", "Angus McDonald"), ("MARÍA DE LA CRUZ", "María de la Cruz"),
    ("JAN VAN DER BERG", "Jan van der Berg"), ("MARIE LE GOFF", "Marie Le Goff"),
    ("Agathe LE GOFF", "Agathe Le Goff"), ("CARLA DI ROSSI", "Carla Di Rossi"),
    ("FIEN VAN 'T WEL", "Fien van 't Wel"),
    ("JOHN T SMITH", "John T Smith"), ("Al Green", "Al Green"),
    ("Γιώργος Παπαδόπουλος", "Γιώργος Παπαδόπουλος"), ("d'Artagnan, Charles", "Charles d'Artagnan"),
  ])
  func canonical(_ text: String, _ expected: String) {
    #expect(read(text) == expected)
  }

  @Test(arguments: [
    "", "-", "N/A", "n/a", "none", "12345", "test", "Test User", "marie.dupont@example.com",
    "a b c d e f g h i",
    "Marie works here", "unknown", "2021-03-04", "foo_bar baz", "first name", "http://example.com",
    "TBD",
    "Please call the customer back tomorrow", "42 Main Street",
  ])
  func nobody(_ text: String) { #expect(read(text) == "-") }

  @Test(arguments: [
    "Contoso GmbH", "Contoso Ltd", "Fabrikam, Inc.", "Northwind S.A.", "Contoso Support",
    "Sales Team",
    "Ernst & Young", "Smith, Jones and Clark", "SMITH, JONES AND CLARK", "Müller & Söhne",
    "Geisel AG & Co. KGaA", "Ball and Sons", "Gustafsson HB", "GUSTAFSSON HB",
    "井上印刷有限会社", "Bäckerei Schmidt", "H&M",
    "Contoso Bank", "Adatum Sp. z o.o.", "University of Example", "Contoso Consulting",
  ])
  func organisation(_ text: String) { #expect(read(text) == "organisation") }

  @Test(arguments: ["Jan & Marie Dupont", "& Co", "R & "])
  func couplesAndRemainsAreNoCompany(_ text: String) { #expect(read(text) == "-") }

  @Test(arguments: ["De Oliveira", "van Dijk", "Dupont"])
  func surnamesAloneAreNobody(_ text: String) { #expect(read(text) == "single") }

  @Test func turnsByColumn() {
    #expect(read("García López María", order: .familyFirst) == "María García López")
    #expect(read("Dupont Jean Pierre", order: .familyFirst) == "Jean Pierre Dupont")
    #expect(read("Dupont Marie", order: .familyFirst) == "Marie Dupont")
    #expect(read("de Vries Jan", order: .familyFirst) == "Jan de Vries")
  }

  @Test(arguments: [
    ("Marie", "Dupont", "Marie Dupont"), ("MARIE", "DUPONT", "Marie Dupont"),
    ("Marie", "DUPONT", "Marie Dupont"), ("Dr. Marie", "Dupont", "Marie Dupont"),
    ("Marie Dupont", "Dupont", "Marie Dupont"), ("Jan", "van der Berg", "Jan van der Berg"),
    ("J.", "Smith", "J. Smith"), ("N/A", "Dupont", "-"), ("Marie", "-", "-"), ("", "Dupont", "-"),
    ("Marie", "123", "-"), ("AMIRA", "VAN WEL", "Amira van Wel"),
    ("ANA", "DE LA CRUZ", "Ana de la Cruz"),
    ("Ana", "Ortega & Co", "-"), ("小明", "王", "王小明"),
  ])
  func joins(_ given: String, _ family: String, _ expected: String) {
    var reader = NameReader()
    let first = Array(given.utf8)
    let second = Array(family.utf8)
    let ok = first.withUnsafeBufferPointer { given in
      second.withUnsafeBufferPointer { reader.join(given: given, family: $0) }
    }
    #expect((ok ? String(decoding: reader.value, as: UTF8.self) : "-") == expected)
  }

  @Test func survivesAnyBytes() {
    var reader = NameReader()
    var state: UInt64 = 99
    let alphabet: [UInt8] = Array("aB ,.'-()\u{e9}\u{301}王\u{feff}".utf8) + [0xFF, 0xC3, 0xE2]
    for _ in 0..<5_000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int(state >> 40 % 30) {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes.append(alphabet[Int(state >> 33) % alphabet.count])
      }
      state = state &* 6_364_136_223_846_793_005 &+ 1
      bytes.withUnsafeBufferPointer {
        let reading = reader.read($0)
        #expect(reading.end <= $0.count)
        _ = reader.join(given: $0, family: $0)
      }
    }
  }
}
