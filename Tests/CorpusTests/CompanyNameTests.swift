import Corpus
import Testing

@Suite struct CompanyNameTests {
  private func core(_ name: String) -> String {
    let bytes = Array(name.utf8)
    return bytes.withUnsafeBufferPointer {
      String(decoding: $0[CompanyName.withoutLegalForm($0)], as: UTF8.self)
    }
  }

  @Test(arguments: [
    ("Contoso GmbH", "Contoso"), ("Contoso GmbH & Co. KG", "Contoso"),
    ("Fabrikam, Inc.", "Fabrikam"), ("Northwind S.A.S.", "Northwind"),
    ("Northwind Traders S. A. R. L.", "Northwind Traders"), ("Fabrikam Co., Ltd.", "Fabrikam"),
    ("Adatum Sp. z o.o.", "Adatum"), ("Litware Spółka z o.o.", "Litware"),
    ("Proseware (Pty) Ltd", "Proseware"), ("ООО Ромашка", "Ромашка"), ("SARL Dupont", "Dupont"),
    ("株式会社コントソ", "コントソ"), ("北风有限公司", "北风"), ("Contoso UG (haftungsbeschränkt)", "Contoso"),
    ("Contoso S. de R.L. de C.V.", "Contoso"), ("contoso gmbh", "contoso"),
    ("Wingtip A/S", "Wingtip"), ("Tailspin d.o.o.", "Tailspin"), ("Contoso Ltd. Şti.", "Contoso"),
    ("Tailspin s.r.o.", "Tailspin"), ("Contoso Kft.", "Contoso"), ("PT Contoso Tbk", "PT Contoso"),
  ])
  func leavesTheFormOut(_ name: String, _ expected: String) {
    #expect(core(name) == expected)
  }

  @Test(arguments: [
    "GmbH", "Inc.", "Contoso", "", " ", "Nordwind Bank", "Deutsche Post", "Ltd Inc",
  ])
  func keepsWhatWouldVanish(_ name: String) {
    let kept = core(name)
    #expect(kept == name.trimmed || name == "Ltd Inc")
    #expect(kept.isEmpty == name.trimmed.isEmpty)
  }

  @Test(arguments: [
    ("Co. KG", true), ("GmbH", true), ("GmbH & Co. KG", true), ("Contoso GmbH", false),
    ("Contoso", false), ("A. Datum Corp.", false),
  ])
  func namesThatAreNothingButForms(name: String, isOnly: Bool) {
    Array(name.utf8).withUnsafeBufferPointer { #expect(CompanyName.isOnlyForm($0) == isOnly) }
  }

  @Test func survivesAnyBytes() {
    var state: UInt64 = 7
    for _ in 0..<3_000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int(state % 40) {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes.append(UInt8(truncatingIfNeeded: state >> 33))
      }
      state = state &* 6_364_136_223_846_793_005 &+ 1
      bytes.withUnsafeBufferPointer { buffer in
        let range = CompanyName.withoutLegalForm(buffer)
        #expect(range.lowerBound >= 0 && range.upperBound <= buffer.count)
      }
    }
  }
}

extension String {
  fileprivate var trimmed: String {
    String(self.drop { $0 == " " })
  }
}
