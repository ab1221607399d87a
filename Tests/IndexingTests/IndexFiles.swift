import Storage

/// The files of an index folder by name, without the lock.
enum IndexFiles {
  static func read(_ folder: String) throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for name in try Folder(folder).names() where name != "lock" {
      let file = try MappedFile(folder + "/" + name)
      files[name] = withExtendedLifetime(file) { Array(file.bytes) }
    }
    return files
  }
}
