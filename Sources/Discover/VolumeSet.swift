import Glibc
import Storage

/// The volumes of one archive or file that was cut into pieces, which are read one behind the other
/// as if they had never been apart.
///
/// Volumes of archivers are known by their signatures. Pieces of a plain cut are of one size but the
/// last, and only the first looks like the beginning of something.
public struct VolumeSet: Sendable {
  /// Where the volumes lie, in the order of their bytes; two or more.
  public let places: [[UInt8]]
  /// The volume that stands for the set.
  public let head: [UInt8]
  let sizeInBytes: UInt64
  /// Of the volume that was written last.
  let modifiedInNanoseconds: Int64
  /// Tells these volumes from others in their places.
  let inode: UInt64

  private let members: Set<[UInt8]>

  /// More than any archiver makes.
  private static let maximumCount = 100_000

  /// The set of which the file at `place` is a volume; nil for most files.
  public init?(of place: [UInt8]) {
    var sets = VolumeSets()
    guard let set = sets.set(of: place) else { return nil }
    self = set
  }

  /// The files that `naming` finds in `folder`; nil where there are not two.
  static func files(_ naming: VolumeNaming, in folder: [UInt8]) -> [(place: [UInt8], facts: stat)]?
  {
    var files: [(place: [UInt8], facts: stat)] = []
    func add(_ name: [UInt8]?) -> Bool {
      var facts = stat()
      guard let name, LongPath.status(folder + name, &facts), facts.st_mode & S_IFMT == S_IFREG
      else { return false }
      files.append((folder + name, facts))
      return true
    }
    while files.count < maximumCount, add(naming.name(at: files.count)) {}
    guard !files.isEmpty, naming.last.map(add) ?? true, files.count > 1 else { return nil }
    return files
  }

  /// `files`, if they are pieces of one whole.
  init?(_ files: [(place: [UInt8], facts: stat)], _ naming: VolumeNaming, in folder: [UInt8]) {
    let sizes = files.map { UInt64(clamping: $0.facts.st_size) }
    guard naming.fits(sizes, files.map { FileHead($0.place) }) else { return nil }
    places = files.map(\.place)
    members = Set(places)
    head = folder + naming.head
    sizeInBytes = sizes.reduce(0) { $0.addingReportingOverflow($1).partialValue }
    modifiedInNanoseconds = files.map { $0.facts.modifiedInNanoseconds }.max() ?? 0
    inode = files.reduce(0) { sum, file in
      // A plain sum would not see two volumes change places.
      (sum ^ UInt64(file.facts.st_ino)) &* 0x100_0000_01B3 &+ UInt64(file.facts.st_size)
    }
  }

  /// True when the file at `place` is one of the volumes.
  func contains(_ place: [UInt8]) -> Bool { members.contains(place) }
}

extension VolumeNaming {
  /// True when files of these sizes and beginnings are pieces of one whole.
  fileprivate func fits(_ sizes: [UInt64], _ heads: [FileHead]) -> Bool {
    switch self {
    case .numbers(_, _, _, let tail) where !tail.isEmpty: heads.allSatisfy { $0.isRar }
    case .rar: heads.allSatisfy { $0.isRar }
    case .zip: heads.first?.isZip == true
    case .numbers, .letters: isPlainCut(sizes, heads)
    }
  }

  private func isPlainCut(_ sizes: [UInt64], _ heads: [FileHead]) -> Bool {
    guard let size = sizes.first, let last = sizes.last, last > 0, last <= size,
      sizes.dropLast().allSatisfy({ $0 == size }), let head = heads.first
    else { return false }
    // Files that all begin like archives are archives of their own.
    if head.isContainer, heads.dropFirst().contains(where: { $0.isLike(head) }) { return false }
    let isRound = size >= 10_000 && (size % 1_000 == 0 || size % 1_024 == 0)
    return isRound || head.isContainer && sizes.count > 2
  }
}

extension stat {
  var modifiedInNanoseconds: Int64 {
    Int64(st_mtim.tv_sec) &* 1_000_000_000 &+ Int64(st_mtim.tv_nsec)
  }
}
