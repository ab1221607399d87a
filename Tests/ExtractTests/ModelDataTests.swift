import Testing

@testable import Extract

@Suite struct ModelDataTests {
  @Test func isBuiltIntoTheProgram() { #expect(ModelData.shipped != nil) }

  /// Bytes that are no model, or one cut short, are refused and never read beyond their end.
  @Test func refusesWhatIsNoModel() {
    let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: 4096, alignment: 64)
    defer { bytes.deallocate() }
    bytes.initializeMemory(as: UInt8.self, repeating: 0)
    let base = UnsafeRawPointer(bytes.baseAddress!)
    #expect(ModelData(base, count: 4096) == nil)
    bytes.storeBytes(of: ModelData.magic, as: UInt64.self)
    #expect(ModelData(base, count: 4096) == nil)
    bytes.storeBytes(of: ModelData.version, toByteOffset: 8, as: UInt32.self)
    bytes.storeBytes(of: 2, toByteOffset: 12, as: UInt32.self)
    bytes.storeBytes(of: 3, toByteOffset: 16, as: UInt32.self)
    #expect(ModelData(base, count: 256 + 256 + 64) != nil)
    #expect(ModelData(base, count: 256 + 256 + 63) == nil)
    #expect(ModelData(base, count: 100) == nil)
    bytes.storeBytes(of: 40, toByteOffset: 12, as: UInt32.self)
    #expect(ModelData(base, count: 4096) == nil)
  }

  @Test func knowsItsWords() throws {
    let data = try #require(ModelData.shipped)
    func bits(_ word: String) -> UInt16 { data.entry(TextAnalysis.hash(of: word)).bits }
    #expect(bits("gmbh") & WordClass.legalForm.rawValue != 0)
    #expect(bits("Frau") & WordClass.honorific.rawValue != 0)
    #expect(bits("berlin") & WordClass.place.rawValue != 0)
    #expect(bits("xqzzvw") == 0)
  }
}
