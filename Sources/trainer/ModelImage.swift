import Extract

/// The bytes of a model while it is made, in the layout of `ModelData`.
final class ModelImage {
  let bytes: UnsafeMutableRawBufferPointer
  let bucketBits: UInt32
  let lexiconBits: UInt32

  init(bucketBits: UInt32, lexiconBits: UInt32) {
    self.bucketBits = bucketBits
    self.lexiconBits = lexiconBits
    let size =
      ModelData.bucketStart + ModelData.bucketInBytes << Int(bucketBits)
      + MemoryLayout<ModelData.LexiconSlot>.size << Int(lexiconBits)
    bytes = .allocate(byteCount: size, alignment: 64)
    bytes.initializeMemory(as: UInt8.self, repeating: 0)
    bytes.storeBytes(of: ModelData.magic, as: UInt64.self)
    bytes.storeBytes(of: ModelData.version, toByteOffset: 8, as: UInt32.self)
    bytes.storeBytes(of: bucketBits, toByteOffset: 12, as: UInt32.self)
    bytes.storeBytes(of: lexiconBits, toByteOffset: 16, as: UInt32.self)
    bytes.storeBytes(of: 1, toByteOffset: 20, as: Float.self)
  }

  /// Takes the bytes of a model that was made before.
  func load(_ model: [UInt8]) {
    precondition(model.count == bytes.count, "the model has another size")
    bytes.copyBytes(from: model)
  }

  deinit { bytes.deallocate() }

  var data: ModelData {
    guard let data = ModelData(bytes.baseAddress!, count: bytes.count) else {
      fatalError("the image is no model")
    }
    return data
  }

  var unit: Float {
    get { bytes.load(fromByteOffset: 20, as: Float.self) }
    set { bytes.storeBytes(of: newValue, toByteOffset: 20, as: Float.self) }
  }

  /// Sets the scores below which runs and spans are dropped early, in the order of `ModelData`.
  func setBorders(_ scores: [Float]) {
    for (index, score) in scores.enumerated() {
      let units = Int32((score / unit).rounded(.down))
      bytes.storeBytes(of: units, toByteOffset: 24 + index * 4, as: Int32.self)
    }
  }

  // MARK: Lexicon

  private var lexicon: UnsafeMutablePointer<ModelData.LexiconSlot> {
    let start = ModelData.bucketStart + ModelData.bucketInBytes << Int(bucketBits)
    return (bytes.baseAddress! + start).assumingMemoryBound(to: ModelData.LexiconSlot.self)
  }

  /// The slot of `word`, which is made when there is none.
  func withEntry(_ word: UInt32, _ body: (inout ModelData.LexiconSlot) -> Void) {
    let mask = 1 << lexiconBits - 1 as UInt32
    var slot = ((word &* 0x9E37_79B1) >> 7) & mask
    while lexicon[Int(slot)].word != word, lexicon[Int(slot)].word != 0 { slot = (slot + 1) & mask }
    lexicon[Int(slot)].word = word
    body(&lexicon[Int(slot)])
  }

  /// Fills the filters from the lexicon, once it is whole.
  func fillFilters() {
    for slot in 0..<1 << Int(lexiconBits) {
      let entry = lexicon[slot]
      if entry.isSmallName { add(entry.word, to: .smallNames) }
      if entry.bits & WordClass.listed != 0 { add(entry.word, to: .listedWords) }
      if entry.bits & WordClass.never.rawValue != 0 { add(entry.word, to: .neverNames) }
      if entry.isCompany { add(entry.word, to: .companyNames) }
    }
  }

  private func add(_ word: UInt32, to filter: ModelData.Filter) {
    let bit = word >> (32 - filter.bits)
    let place = filter.start + Int(bit >> 6) * 8
    let held = bytes.load(fromByteOffset: place, as: UInt64.self)
    bytes.storeBytes(of: held | 1 << UInt64(bit & 63), toByteOffset: place, as: UInt64.self)
  }

  // MARK: Features

  /// Puts a row into the bucket of `key`; false when it is full.
  func put(_ key: UInt64, _ row: [Int8]) -> Bool {
    let mask = 1 << bucketBits - 1 as UInt32
    let start =
      ModelData.bucketStart + ModelData.bucketInBytes * Int(UInt32(key >> 32) & mask)
    let tag = UInt16(truncatingIfNeeded: key) | 1
    for slot in 0..<ModelData.rowsPerBucket {
      let at = start + slot * 2
      let held = bytes.load(fromByteOffset: at, as: UInt16.self)
      if held == tag { return false }
      guard held == 0 else { continue }
      bytes.storeBytes(of: tag, toByteOffset: at, as: UInt16.self)
      for column in row.indices {
        bytes.storeBytes(
          of: row[column], toByteOffset: start + 8 + slot * 12 + column, as: Int8.self)
      }
      return true
    }
    return false
  }
}
