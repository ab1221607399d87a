import Corpus
import Parse
import Testing

@Suite struct CSVReadingTests {
  @Test func headerNamesTheFields() throws {
    let leaf = try ParsedLeaf("name,email\nBob,bob@example.com\nAnn,ann@example.com\n")
    #expect(leaf.report.media == .csv)
    #expect(
      leaf.records.map(\.description) == [
        "0:[name=Bob, email=bob@example.com]", "1:[name=Ann, email=ann@example.com]",
      ])
  }

  @Test func headerlessColumnsAreCounted() throws {
    let leaf = try ParsedLeaf("Bob;bob@example.com;12\nAnn;ann@example.com;13\n")
    #expect(
      leaf.records.first?.description == "0:[column 1=Bob, column 2=bob@example.com, column 3=12]")
    #expect(leaf.batches.first?.schema.namesAreMeaningful == false)
  }

  @Test(arguments: ["\n", "\r\n", "\r"]) func lineEnds(_ end: String) throws {
    let leaf = try ParsedLeaf(
      ["id,name,mail", "1,\"B,o\(end)b\",b@example.com", "2,Ann,a@example.com"].joined(
        separator: end))
    #expect(leaf.texts == [["1", "B,o\(end)b", "b@example.com"], ["2", "Ann", "a@example.com"]])
  }

  @Test func quotesDoubledAndEscaped() throws {
    #expect(
      try ParsedLeaf("a_id,text\n1,\"say \"\"hi\"\"\"\n2,\"x\"\n").texts == [
        ["1", "say \"hi\""], ["2", "x"],
      ])
    #expect(
      try ParsedLeaf("id,text\n1,\"say \\\"hi\\\", ok\"\n2,\"x\"\n").texts == [
        ["1", "say \"hi\", ok"], ["2", "x"],
      ])
  }

  @Test("A row with an address is no header, and is not lost")
  func addressesNameNoColumns() throws {
    let rows = (1...6).map { "a\($0)@example.com (work),Ann Ng,Contoso Ltd,\($0)" }
    let leaf = try ParsedLeaf(rows.joined(separator: "\n"))
    #expect(leaf.records.count == 6)
  }

  @Test("Labels and what PHP writes down divide no columns")
  func labelsAreNoColumns() throws {
    let names = ["Ann Ng", "Bob van der Berg", "Eve", "Li Na Wu", "Max Mustermann Junior", "Jo"]
    let labelled = names.map {
      "Email: a@example.com - Name: \($0) - Followers: 3 - At: Tue May 05 17:00:00 +0000 2009"
    }
    let serialised = names.map {
      "7\ta:2:{s:5:\"email\";s:13:\"a@example.com\";s:4:\"name\";s:\($0.utf8.count):\"\($0)\";}"
    }
    for lines in [labelled, serialised] {
      let leaf = try ParsedLeaf((lines + lines).joined(separator: "\n"))
      let fields = Set(leaf.records.flatMap(\.fields).map(\.name))
      #expect(fields.isSubset(of: ["text", "column 1", "column 2"]), "\(fields)")
    }
  }

  @Test("A line about the file, as wide as the table, is not taken for its first row")
  func headerBelowALineOfData() throws {
    let leaf = try ParsedLeaf(
      "\"EXTF\";700;16;\"export\"\nid;name;email;city\n1;Bob;bob@example.com;Bern\n2;Ann;ann@example.com;Rome\n"
    )
    #expect(
      leaf.value(1, "email") == "bob@example.com" || leaf.value(0, "email") == "bob@example.com")
    #expect(leaf.texts.contains { $0.contains { $0.contains("EXTF") } })
  }
}
