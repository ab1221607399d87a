import Glibc

/// The folder of an index: what is done with names in it.
public struct Folder: Sendable {
  public let path: String
  private let failPoints: FailPoints?

  public init(_ path: String, failPoints: FailPoints? = nil) {
    self.path = path
    self.failPoints = failPoints
  }

  public func path(of name: String) -> String { path + "/" + name }

  /// Creates the folder, mode 0700, unless it is there. Missing parents are created too.
  public func create() throws(StorageError) {
    if isThere(path) { return }
    var slash = path.utf8.startIndex
    while let next = path.utf8[slash...].dropFirst().firstIndex(of: UInt8(ascii: "/")) {
      let parent = String(path[..<next])
      if !isThere(parent) { try create(parent) }
      slash = next
    }
    try create(path)
  }

  private func create(_ folder: String) throws(StorageError) {
    try failPoints?.pass("create", folder)
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST else {
      throw StorageError("create", folder, errno: errno)
    }
  }

  private func isThere(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0
  }

  /// Whether a name exists in the folder.
  public func has(_ name: String) -> Bool { isThere(path(of: name)) }

  /// Size of a file, or nil.
  public func size(of name: String) -> UInt64? {
    var status = stat()
    return stat(path(of: name), &status) == 0 ? UInt64(status.st_size) : nil
  }

  /// All names in the folder, sorted.
  public func names() throws(StorageError) -> [String] {
    guard let stream = opendir(path) else { throw StorageError("open", path, errno: errno) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Gives a file its final name, over one that has it.
  public func rename(_ name: String, to final: String) throws(StorageError) {
    try failPoints?.pass("rename", path(of: name))
    guard Glibc.rename(path(of: name), path(of: final)) == 0 else {
      throw StorageError("rename", path(of: name), errno: errno)
    }
    failPoints?.note(.renamed(path(of: name), to: path(of: final)))
  }

  /// Gives a file a second name, which nothing may have yet.
  public func link(_ name: String, as second: String) throws(StorageError) {
    try failPoints?.pass("link", path(of: name))
    guard Glibc.link(path(of: name), path(of: second)) == 0 else {
      throw StorageError("link", path(of: name), errno: errno)
    }
    failPoints?.note(.created(path(of: second)))
  }

  /// Removes a file; one that is not there is none to remove.
  public func remove(_ name: String) throws(StorageError) {
    try failPoints?.pass("remove", path(of: name))
    if let failPoints, failPoints.keepsRemoved { return hide(name, failPoints) }
    guard unlink(path(of: name)) == 0 || errno == ENOENT else {
      throw StorageError("remove", path(of: name), errno: errno)
    }
  }

  /// Removes a file so that its removal can be taken back.
  private func hide(_ name: String, _ failPoints: FailPoints) {
    let kept = path(of: name) + ".removed-\(failPoints.count)"
    guard Glibc.rename(path(of: name), kept) == 0 else { return }
    failPoints.note(.removed(path(of: name), kept: kept))
  }

  /// Makes the names durable.
  public func sync() throws(StorageError) {
    try failPoints?.pass("sync", path)
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw StorageError("sync", path, errno: errno) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw StorageError("sync", path, errno: errno) }
    failPoints?.note(.syncedFolder(path))
  }
}
