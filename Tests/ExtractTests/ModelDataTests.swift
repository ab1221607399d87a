import Testing

@testable import Extract

@Suite struct ModelDataTests {
  @Test func isBuiltIntoTheProgram() { #expect(ModelData.shipped != nil) }

  /// Bytes that are no model, or one cut short, are refused and never read beyond their end.
  @Test func refusesWhatIsNoModel() {
    let head = ModelData.bucketStart
    let size = head + 4096
    let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 64)
    defer { bytes.deallocate() }
    bytes.initializeMemory(as: UInt8.self, repeating: 0)
    let base = UnsafeRawPointer(bytes.baseAddress!)
    #expect(ModelData(base, count: size) == nil)
    bytes.storeBytes(of: ModelData.magic, as: UInt64.self)
    #expect(ModelData(base, count: size) == nil)
    bytes.storeBytes(of: ModelData.version, toByteOffset: 8, as: UInt32.self)
    bytes.storeBytes(of: 2, toByteOffset: 12, as: UInt32.self)
    bytes.storeBytes(of: 3, toByteOffset: 16, as: UInt32.self)
    #expect(ModelData(base, count: head + 256 + 64) != nil)
    #expect(ModelData(base, count: head + 256 + 63) == nil)
    #expect(ModelData(base, count: 100) == nil)
    bytes.storeBytes(of: 40, toByteOffset: 12, as: UInt32.self)
    #expect(ModelData(base, count: size) == nil)
  }

  @Test func knowsItsWords() throws {
    let data = try #require(ModelData.shipped)
    func bits(_ word: String) -> UInt16 { data.entry(TextAnalysis.hash(of: word)).bits }
    #expect(bits("gmbh") & WordClass.legalForm.rawValue != 0)
    #expect(bits("Frau") & WordClass.honorific.rawValue != 0)
    #expect(bits("berlin") & WordClass.place.rawValue != 0)
    #expect(bits("xqzzvw") == 0)
  }

  /// The filters may say yes too often, never no to a word that is there.
  @Test func filtersHoldWhatTheLexiconHolds() throws {
    let data = try #require(ModelData.shipped)
    for word in ["gmbh", "van", "and", "frau", "mr", "inc", "les"] {
      let hash = TextAnalysis.hash(of: word)
      #expect(data.listedWords.mayHold(hash))
      #expect(data.listed(hash) == data.entry(hash).bits)
    }
    var absent = 0
    for number in 0..<1000 {
      let hash = TextAnalysis.hash(of: "zq\(number)xv")
      if data.listedWords.mayHold(hash) { absent += 1 }
    }
    #expect(absent < 60)
    let never = ["please", "thanks", "however", "yes", "what", "could"].map(TextAnalysis.hash(of:))
      .filter { data.entry($0).bits & WordClass.never.rawValue != 0 }
    #expect(!never.isEmpty && never.allSatisfy { data.neverNames.mayHold($0) })
  }

  /// The ranks of the name tables, by hash.
  @Test func knowsTheNameTables() throws {
    let data = try #require(ModelData.shipped)
    func ranks(_ word: String) -> UInt8 {
      data.entry(TextAnalysis.hash(of: word)).names & ModelData.LexiconSlot.ranks
    }
    var checked = 0
    TextAnalysis.names { hash, ranks in
      checked += 1
      if checked % 97 == 0 {
        #expect(data.entry(hash).names & ModelData.LexiconSlot.ranks == ranks)
      }
    }
    #expect(checked > 100_000)
    #expect(ranks("Maria") / 3 == NameRank.frequent.rawValue)
    #expect(ranks("xqzzvw") == 0)
  }
}
