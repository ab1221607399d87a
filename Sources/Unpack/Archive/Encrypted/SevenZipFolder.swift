/// A folder of a 7z archive: coders, how they are joined, and what they read from the file.
struct SevenZipFolder {
  /// Output `output` of a coder is what input `input` of another one reads.
  struct Bind {
    var input: Int
    var output: Int
  }

  var coders: [SevenZipCoder] = []
  var binds: [Bind] = []
  /// Inputs that read packed streams, in the order of the streams.
  var packed: [Int] = []
  /// What each output unpacks to, in bytes.
  var sizes: [UInt64] = []
  /// CRC-32 of what all unpacks to.
  var checksum: UInt32?

  private static let mostCoders = 32

  init() {}

  /// Reads all but the sizes and the checksum.
  init?(_ cursor: inout HeaderCursor) {
    guard let count = cursor.sevenZipCount(atMost: Self.mostCoders), count > 0 else { return nil }
    for _ in 0..<count {
      guard let coder = SevenZipCoder(&cursor) else { return nil }
      coders.append(coder)
    }
    guard outputs > 0, inputs >= outputs - 1, readBinds(&cursor), readPacked(&cursor) else {
      return nil
    }
  }

  var inputs: Int { coders.reduce(0) { $0 + $1.inputs } }
  var outputs: Int { coders.reduce(0) { $0 + $1.outputs } }

  private mutating func readBinds(_ cursor: inout HeaderCursor) -> Bool {
    for _ in 0..<outputs - 1 {
      guard let input = cursor.sevenZipCount(atMost: inputs - 1),
        let output = cursor.sevenZipCount(atMost: outputs - 1)
      else { return false }
      binds.append(Bind(input: input, output: output))
    }
    return true
  }

  private mutating func readPacked(_ cursor: inout HeaderCursor) -> Bool {
    let count = inputs - binds.count
    guard count >= 1 else { return false }
    if count == 1 {
      guard let free = (0..<inputs).first(where: { input in !binds.contains { $0.input == input } })
      else { return false }
      packed = [free]
      return true
    }
    for _ in 0..<count {
      guard let input = cursor.sevenZipCount(atMost: inputs - 1) else { return false }
      packed.append(input)
    }
    return true
  }

  /// What the folder unpacks to: the size of the output that nothing reads.
  var unpackedInBytes: UInt64? {
    let free = sizes.indices.first { output in !binds.contains { $0.output == output } }
    return free.map { sizes[$0] }
  }

  /// Appends all but the sizes and the checksum.
  func append(to bytes: inout [UInt8]) {
    HeaderWriter.append(sevenZip: UInt64(coders.count), to: &bytes)
    for coder in coders { coder.append(to: &bytes) }
    for bind in binds {
      HeaderWriter.append(sevenZip: UInt64(bind.input), to: &bytes)
      HeaderWriter.append(sevenZip: UInt64(bind.output), to: &bytes)
    }
    guard packed.count > 1 else { return }
    for input in packed { HeaderWriter.append(sevenZip: UInt64(input), to: &bytes) }
  }

  // MARK: Encryption

  /// The first coder that decrypts a packed stream, and the place of that stream.
  var decryption: (coder: Int, packed: Int)? {
    var input = 0
    for (index, coder) in coders.enumerated() {
      defer { input += coder.inputs }
      guard coder.method == SevenZipCoder.aes, coder.inputs == 1, coder.outputs == 1 else {
        continue
      }
      if let place = packed.firstIndex(of: input) { return (index, place) }
    }
    return nil
  }

  /// Takes the coder at `index` out, which reads the packed stream at `place`; returns the size of
  /// what it gives. A folder of this coder alone copies.
  mutating func remove(coder index: Int, packed place: Int) -> UInt64? {
    let output = coders[..<index].reduce(0) { $0 + $1.outputs }
    let input = coders[..<index].reduce(0) { $0 + $1.inputs }
    guard sizes.indices.contains(output) else { return nil }
    let size = sizes[output]
    guard coders.count > 1 else {
      coders = [SevenZipCoder(method: SevenZipCoder.copy)]
      return size
    }
    guard let bind = binds.firstIndex(where: { $0.output == output }) else { return nil }
    packed[place] = binds[bind].input
    binds.remove(at: bind)
    coders.remove(at: index)
    sizes.remove(at: output)
    for index in packed.indices where packed[index] > input { packed[index] -= 1 }
    for index in binds.indices {
      if binds[index].input > input { binds[index].input -= 1 }
      if binds[index].output > output { binds[index].output -= 1 }
    }
    return size
  }
}
