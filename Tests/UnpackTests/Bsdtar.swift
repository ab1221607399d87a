import Corpus
import TestKit

/// What `bsdtar` says of an archive: the oracle of the conformance test.
struct Bsdtar {
  /// Names of what is not a folder, as `PathText` writes them.
  let names: [String]
  /// The data of all entries, one after the other, up to `keptInBytes`.
  let bytes: [UInt8]
  /// False when it gave up or complained.
  let isWell: Bool

  /// A few sparse files of the sets are terabytes of zeros.
  static let keptInBytes = 8 << 20

  init(_ path: String) throws {
    let list = try Bsdtar.run("bsdtar -tf \"$0\"", path)
    let kinds = try Bsdtar.run("bsdtar -tvf \"$0\"", path)
    let data = try Bsdtar.run(
      "set -o pipefail; bsdtar -xOf \"$0\" | head -c \(Bsdtar.keptInBytes)", path)
    bytes = data.stdout
    let isCut = bytes.count == Bsdtar.keptInBytes
    isWell = list.exitCode == 0 && (data.exitCode == 0 || isCut)
    names = zip(list.lines, kinds.lines).filter { $1.first != "d" }
      .map { PathText.text(Bsdtar.unescaped(Array($0.0.utf8))) }
  }

  /// A compressed stream with no archive inside, of which `bsdtar` would say that it knows it not.
  init(raw path: String) throws {
    let data = try Bsdtar.run(
      "set -o pipefail; bsdcat \"$0\" | head -c \(Bsdtar.keptInBytes)", path)
    bytes = data.stdout
    isWell = data.exitCode == 0 || bytes.count == Bsdtar.keptInBytes
    names = []
  }

  /// It runs away on some of the sets' files: bounded in time and memory.
  private static func run(_ script: String, _ path: String) throws -> Program.Result {
    try Program.run(
      "/bin/bash", ["-c", "ulimit -t 1 -v 1000000; " + script, path],
      environment: ["LC_ALL": "C.UTF-8"])
  }

  /// It prints what is no printable character as `\ooo` or `\n`, and a backslash doubled.
  private static func unescaped(_ name: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = name[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\"), let next = rest.first else {
        bytes.append(byte)
        continue
      }
      let digits = rest.prefix(3)
      if digits.count == 3, let octal = UInt8(String(decoding: digits, as: UTF8.self), radix: 8) {
        bytes.append(octal)
        rest = rest.dropFirst(3)
      } else {
        bytes.append(letters[next] ?? next)
        rest = rest.dropFirst()
      }
    }
    return bytes
  }

  private static let letters: [UInt8: UInt8] = [
    UInt8(ascii: "a"): 7, UInt8(ascii: "b"): 8, UInt8(ascii: "f"): 12, UInt8(ascii: "n"): 10,
    UInt8(ascii: "r"): 13, UInt8(ascii: "t"): 9, UInt8(ascii: "v"): 11,
  ]
}
