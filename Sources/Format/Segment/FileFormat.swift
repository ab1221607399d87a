/// What every file of an index has in common: a header, sections, a directory of the sections, a
/// footer. Numbers are little-endian; sections start at multiples of eight.
public enum FileFormat {
  /// What a file is.
  public enum FileType: UInt8, Sendable {
    case mentions = 1
    case catalog = 2
    case manifest = 3
    case figures = 4
  }

  /// What a section holds. Raw values are stored on disk: never renumber them.
  public enum Section: UInt32, Sendable {
    case terms = 1
    case termDirectory = 2
    case termIndex = 3
    case shapes = 5
    case emailSpans = 6
    case phoneSpans = 7
    case personSpans = 8
    case companySpans = 9

    case sources = 16
    case sourceIndex = 17
    case rows = 18
    case rowIndex = 19
    case rowSources = 20
    case contentRows = 21
    case contents = 22
    case messages = 23
    case fields = 24
    case sourceOrder = 25
    case sourceKeys = 26
    case contentOrder = 27

    case manifest = 32

    case figures = 40
  }

  /// `LKINDEX` and a zero byte, as a little-endian number.
  public static let magic: UInt64 = 0x0058_4544_4E49_4B4C
  public static let version: UInt16 = 1
  /// The oldest version that is read.
  public static let oldestVersion: UInt16 = 1

  /// magic 8, version 2, type 1, reserved 5, file id 8, index id 8.
  public static let headerInBytes = 32
  /// kind 4, reserved 4, offset 8, length 8, checksum 8.
  public static let entryInBytes = 32
  /// directory offset 8, section count 8, checksum of header and directory 8, file length 8,
  /// inverted magic 8.
  public static let footerInBytes = 40
}
