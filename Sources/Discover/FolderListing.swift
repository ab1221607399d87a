import Glibc
import Storage

/// The entries of one folder, sorted by their bytes: names in one block, so that a folder with ten
/// million files costs their names and little more.
struct FolderListing {
  private var names: [UInt8] = []
  /// Where each name begins in `names`, in sorted order; names end in NUL.
  private var starts: [Int] = []

  /// Reads the folder at `path`, which is no link. Returns nil with `errno` set when it cannot.
  init?(_ path: [UInt8]) {
    let descriptor = LongPath.open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    guard let folder = fdopendir(descriptor) else {
      close(descriptor)
      return nil
    }
    defer { closedir(folder) }
    errno = 0
    while let entry = readdir(folder) {
      append(entry)
      errno = 0
    }
    guard errno == 0 else { return nil }
    sort()
  }

  var count: Int { starts.count }

  /// The name at `index`, without a NUL.
  func name(at index: Int) -> [UInt8] {
    let start = starts[index]
    let end = names[start...].firstIndex(of: 0) ?? names.endIndex
    return Array(names[start..<end])
  }

  private mutating func append(_ entry: UnsafeMutablePointer<dirent>) {
    let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 19
    // SAFETY: readdir's name is NUL-terminated; the entry may be shorter than `dirent`, so it is
    // only read through this pointer.
    let name = (UnsafeRawPointer(entry) + offset).assumingMemoryBound(to: UInt8.self)
    let length = strlen(UnsafeRawPointer(name).assumingMemoryBound(to: CChar.self))
    let bytes = UnsafeBufferPointer(start: name, count: length)
    if bytes.elementsEqual([dot]) || bytes.elementsEqual([dot, dot]) { return }
    starts.append(names.count)
    names.append(contentsOf: bytes)
    names.append(0)
  }

  private mutating func sort() {
    names.withUnsafeBufferPointer { names in
      guard let base = names.baseAddress else { return }
      starts.sort { left, right in
        // SAFETY: every name ends in NUL inside the block; strcmp compares unsigned bytes.
        strcmp(
          UnsafeRawPointer(base + left).assumingMemoryBound(to: CChar.self),
          UnsafeRawPointer(base + right).assumingMemoryBound(to: CChar.self)) < 0
      }
    }
  }

  private let dot = UInt8(ascii: ".")
}
