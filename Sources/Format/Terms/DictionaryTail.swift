/// What `DictionaryWriter` leaves beside its data.
public struct DictionaryTail: ~Copyable {
  public let directory: ByteBuffer
  public let blockIndex: ByteBuffer
}
