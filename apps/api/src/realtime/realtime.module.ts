import { Global, Module } from '@nestjs/common';
import { Hints } from './hints';
import { RoomHub } from './room-hub';
import { SocketServer } from './socket-server';

@Global()
@Module({ providers: [Hints, RoomHub, SocketServer], exports: [Hints, RoomHub, SocketServer] })
export class RealtimeModule {}
