/// How the volumes of a set are named: the pieces that an archiver or `split` cut one file into.
///
/// A name proves nothing (`report.001` may be a file of its own): `VolumeSet` looks at the files.
enum VolumeNaming {
  /// `leak.7z.001`, `leak.csv.00`; with a tail, `leak.part1.rar`. With `width` digits at least.
  case numbers(stem: [UInt8], first: Int, width: Int, tail: [UInt8])
  /// `leak.rar`, then `leak.r00` to `leak.r99`, `leak.s00` and so on.
  case rar(stem: [UInt8], isUpper: Bool)
  /// `leak.z01`, `leak.z02` and so on, then `leak.zip`.
  case zip(stem: [UInt8], isUpper: Bool)
  /// `leak.tar.gz.aa`, `leak.tar.gz.ab` to `leak.tar.gz.yz`.
  case letters(stem: [UInt8])

  /// What `name` may be a volume of, the likeliest first; nothing for most names.
  static func readings(of name: [UInt8]) -> [VolumeNaming] {
    guard name.count > 2, let last = name.last else { return [] }
    if isDigit(last) { return ofDigits(name) }
    switch last | 0x20 {
    case UInt8(ascii: "r"): return ofRar(name)
    case UInt8(ascii: "p"): return ofZip(name)
    case UInt8(ascii: "a")...UInt8(ascii: "z"): return ofLetters(name)
    default: return []
    }
  }

  /// The name of the volume that stands for the set: the one that an archiver is given.
  var head: [UInt8] {
    if case .zip = self { return last ?? [] }
    return name(at: 0) ?? []
  }

  /// The name of the volume at `index` in the order of the bytes, from 0; nil where this naming
  /// ends. The last volume of a zip is `last` instead.
  func name(at index: Int) -> [UInt8]? {
    switch self {
    case .numbers(let stem, let first, let width, let tail):
      return stem + VolumeNaming.digits(first + index, width) + tail
    case .rar(let stem, let isUpper):
      guard index > 0 else { return stem + VolumeNaming.cased("rar", isUpper) }
      let letter = VolumeNaming.firstRarLetter + (index - 1) / 100
      guard letter <= Int(UInt8(ascii: "z")) else { return nil }
      let text = [UInt8(letter)] + VolumeNaming.digits((index - 1) % 100, 2)
      return stem + (isUpper ? text.map { VolumeNaming.isDigit($0) ? $0 : $0 & ~0x20 } : text)
    case .zip(let stem, let isUpper):
      return stem + VolumeNaming.cased("z", isUpper) + VolumeNaming.digits(index + 1, 2)
    case .letters(let stem):
      guard index < 25 * 26 else { return nil }
      let a = UInt8(ascii: "a")
      return stem + [a + UInt8(index / 26), a + UInt8(index % 26)]
    }
  }

  /// The name of a volume that comes behind all that `name` gives.
  var last: [UInt8]? {
    guard case .zip(let stem, let isUpper) = self else { return nil }
    return stem + VolumeNaming.cased("zip", isUpper)
  }

  private static let firstRarLetter = Int(UInt8(ascii: "r"))
  private static let dot = UInt8(ascii: ".")

  /// `….001`, `….00`, `….r00`, `….z01`.
  private static func ofDigits(_ name: [UInt8]) -> [VolumeNaming] {
    let digits = name.reversed().prefix { isDigit($0) }.count
    var stem = Array(name.dropLast(digits))
    guard (2...6).contains(digits), let mark = stem.last else { return [] }
    if mark == dot {
      guard stem.count > 1 else { return [] }
      return starts(digits, [0, 1]).map {
        .numbers(stem: stem, first: $0.first, width: $0.width, tail: [])
      }
    }
    stem.removeLast()
    guard stem.last == dot, stem.count > 1 else { return [] }
    let isUpper = mark & 0x20 == 0
    switch mark | 0x20 {
    case UInt8(ascii: "z"): return [.zip(stem: stem, isUpper: isUpper)]
    case UInt8(ascii: "r")...UInt8(ascii: "y") where digits == 2:
      return [.rar(stem: stem, isUpper: isUpper)]
    default: return []
    }
  }

  /// `….part1.rar`, `….rar`.
  private static func ofRar(_ name: [UInt8]) -> [VolumeNaming] {
    let tail = Array(name.suffix(4))
    guard name.count > 4, lower(tail) == Array(".rar".utf8) else { return [] }
    let rest = name.dropLast(4)
    let digits = rest.reversed().prefix { isDigit($0) }.count
    let stem = Array(rest.dropLast(digits))
    if (1...6).contains(digits), lower(stem.suffix(5)) == Array(".part".utf8) {
      return starts(digits, [1]).map {
        .numbers(stem: stem, first: $0.first, width: $0.width, tail: tail)
      }
    }
    return [.rar(stem: Array(name.dropLast(3)), isUpper: tail[1] & 0x20 == 0)]
  }

  private static func ofZip(_ name: [UInt8]) -> [VolumeNaming] {
    guard name.count > 4, lower(name.suffix(4)) == Array(".zip".utf8) else { return [] }
    return [.zip(stem: Array(name.dropLast(3)), isUpper: name[name.count - 3] & 0x20 == 0)]
  }

  /// `….aa` and `…-ab`, `….partac`, and `xaa`, which `split` writes when it is told no name.
  private static func ofLetters(_ name: [UInt8]) -> [VolumeNaming] {
    let stem = Array(name.dropLast(2))
    guard name.suffix(2).allSatisfy({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) })
    else { return [] }
    let marks: [UInt8] = [dot, UInt8(ascii: "-"), UInt8(ascii: "_")]
    let isMarked = stem.count > 1 && stem.last.map(marks.contains) == true
    let isPart = lower(stem.suffix(4)) == Array("part".utf8)
    return isMarked || isPart || stem == [UInt8(ascii: "x")] ? [.letters(stem: stem)] : []
  }

  /// Where a sequence that has a number of `digits` digits may begin: with as many digits, or with
  /// fewer, as `part10` after `part9`.
  private static func starts(_ digits: Int, _ firsts: [Int]) -> [(first: Int, width: Int)] {
    let least = firsts.count > 1 ? 2 : 1
    return (least...max(least, digits)).reversed().flatMap { width in
      firsts.map { (first: $0, width: width) }
    }
  }

  private static func digits(_ number: Int, _ width: Int) -> [UInt8] {
    let text = Array(String(number).utf8)
    return Array(repeating: UInt8(ascii: "0"), count: max(0, width - text.count)) + text
  }

  private static func cased(_ text: String, _ isUpper: Bool) -> [UInt8] {
    Array((isUpper ? text.uppercased() : text).utf8)
  }

  private static func lower(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    bytes.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
