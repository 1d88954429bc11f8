import { Column, CreateDateColumn, Entity, Index, PrimaryColumn } from 'typeorm';

/** One stored file. The same bytes are kept once: the key on the disk is their SHA-256. */
@Entity('file')
export class FileEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id!: string;

  @Column({ type: 'text' })
  @Index()
  sha256!: string;

  @Column({ type: 'int' })
  bytes!: number;

  /** Found in the bytes, not believed from the sender. */
  @Column({ type: 'text' })
  type!: string;

  @Column({ type: 'text' })
  name!: string;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;
}
