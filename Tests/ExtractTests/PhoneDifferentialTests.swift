import Corpus
import Glibc
import Testing

@testable import Extract

/// What libphonenumber says of many candidates, against what we say: the same number, region and
/// type. The table is made by scripts/check-phones, which also runs this test.
@Suite struct PhoneDifferentialTests {
  static let table: [UInt8]? = getenv("LEAKINDEX_PHONES").flatMap { read(String(cString: $0)) }

  private static func read(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 20)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 {
      bytes.append(contentsOf: chunk[..<count])
    }
    return bytes
  }

  /// Our verdict in the words of the table.
  static func verdict(_ text: UnsafeBufferPointer<UInt8>, _ region: Country) -> String {
    guard
      let first = text.indices.first(where: {
        if case (.digit, _) = PhoneCharacter.read(text, $0) { true } else { false }
      })
    else { return "-\t-\t-" }
    var run = PhoneRun()
    run.read(text, first: first, bound: 0, isRunningText: false)
    guard !run.isTooLong,
      let number = NumberReader().read(run.digits, hasPlus: run.hasPlus, region: region)
    else { return "-\t-\t-" }
    let place = number.region == .none ? "001" : number.region.code
    return "\(number.e164)\t\(place)\t\(number.type)"
  }

  @Test(.enabled(if: table != nil, "Run by scripts/check-phones"))
  func saysTheSameAsLibphonenumber() {
    var lines = 0
    var same = 0
    var valid = 0
    for line in (Self.table ?? []).split(separator: UInt8(ascii: "\n")) {
      let fields = line.split(separator: UInt8(ascii: "\t"), maxSplits: 2)
      guard fields.count == 3 else { continue }
      let region = Country(code: String(decoding: fields[1], as: UTF8.self)) ?? .none
      let ours = Array(fields[0]).withUnsafeBufferPointer { Self.verdict($0, region) }
      let theirs = String(decoding: fields[2], as: UTF8.self)
      lines += 1
      if !theirs.hasPrefix("-") { valid += 1 }
      if ours == theirs {
        same += 1
      } else if lines - same <= 100 {
        print(String(decoding: line, as: UTF8.self), "| ours:", ours)
      }
    }
    print("\(same) of \(lines) the same, \(valid) of them valid")
    #expect(Double(same) >= 0.999 * Double(lines))
  }
}
