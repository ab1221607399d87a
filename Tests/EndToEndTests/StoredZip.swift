/// A zip of stored members with any names at all, byte by byte: no tool writes hostile ones.
struct StoredZip {
  private var body: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  mutating func add(_ name: String, _ data: [UInt8]) {
    let name = Array(name.utf8)
    let start = body.count
    // Version, flags (bit 11: UTF-8), method, time, date, then sums and lengths.
    let facts =
      little(20, 2) + little(0x800, 2) + little(0, 6) + little(StoredZip.crc(data), 4)
      + little(UInt32(data.count), 4) + little(UInt32(data.count), 4)
      + little(UInt32(name.count), 2)
    body += [0x50, 0x4B, 3, 4] + facts + little(0, 2) + name + data
    directory += [0x50, 0x4B, 1, 2] + little(20, 2) + facts + little(0, 12)
    directory += little(UInt32(start), 4) + name
    count += 1
  }

  var bytes: [UInt8] {
    body + directory + [0x50, 0x4B, 5, 6] + little(0, 4) + little(UInt32(count), 2)
      + little(UInt32(count), 2) + little(UInt32(directory.count), 4)
      + little(UInt32(body.count), 4) + little(0, 2)
  }

  private func little(_ value: UInt32, _ count: Int) -> [UInt8] {
    (0..<count).map { $0 < 4 ? UInt8(truncatingIfNeeded: value >> UInt32(8 * $0)) : 0 }
  }

  private static func crc(_ data: [UInt8]) -> UInt32 {
    ~data.reduce(UInt32.max) { crc, byte in
      (0..<8).reduce(crc ^ UInt32(byte)) { crc, _ in
        crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1
      }
    }
  }
}
