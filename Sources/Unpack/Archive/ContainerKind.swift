/// What sort of container a content is, by its first bytes.
public enum ContainerKind: Sendable, Equatable {
  case archive(ArchiveFormat)
  case compressed(Compression)
}
