/// One coder of a 7z folder: a method with its streams and properties.
struct SevenZipCoder {
  static let copy: [UInt8] = [0x00]
  static let aes: [UInt8] = [0x06, 0xF1, 0x07, 0x01]

  var method: [UInt8]
  var inputs = 1
  var outputs = 1
  var properties: [UInt8]?

  private static let mostStreams = 32

  init(method: [UInt8]) { self.method = method }

  init?(_ cursor: inout HeaderCursor) {
    guard let flags = cursor.byte(), flags & 0xC0 == 0,
      let method = cursor.take(Int(flags & 0x0F))
    else { return nil }
    self.method = Array(method)
    if flags & 0x10 != 0 {
      guard let inputs = cursor.sevenZipCount(atMost: Self.mostStreams),
        let outputs = cursor.sevenZipCount(atMost: Self.mostStreams)
      else { return nil }
      (self.inputs, self.outputs) = (inputs, outputs)
    }
    if flags & 0x20 != 0 {
      guard let count = cursor.sevenZipCount(atMost: cursor.left),
        let properties = cursor.take(count)
      else { return nil }
      self.properties = Array(properties)
    }
  }

  func append(to bytes: inout [UInt8]) {
    let isComplex = inputs != 1 || outputs != 1
    let flags = UInt8(method.count) | (isComplex ? 0x10 : 0) | (properties == nil ? 0 : 0x20)
    bytes.append(flags)
    bytes.append(contentsOf: method)
    if isComplex {
      HeaderWriter.append(sevenZip: UInt64(inputs), to: &bytes)
      HeaderWriter.append(sevenZip: UInt64(outputs), to: &bytes)
    }
    if let properties {
      HeaderWriter.append(sevenZip: UInt64(properties.count), to: &bytes)
      bytes.append(contentsOf: properties)
    }
  }
}
