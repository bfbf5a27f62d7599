import { ApiProperty } from '@nestjs/swagger';
import { IsNotEmpty } from 'class-validator';
import { ACCOUNT_ROLES, type AccountRole } from '#access';
import { Text } from '../http/fields.js';

export class SignInDto {
  @IsNotEmpty()
  @Text('tên đăng nhập', { lengthMax: 100 })
  readonly username!: string;

  @IsNotEmpty()
  @Text('mật khẩu', { lengthMax: 256 })
  readonly password!: string;
}

export class AccountView {
  @ApiProperty({ description: 'mã tài khoản' })
  readonly id!: string;

  @ApiProperty({ enum: ACCOUNT_ROLES, description: 'vai trò' })
  readonly role!: AccountRole;

  @ApiProperty({ required: false, description: 'mã cơ quan' })
  readonly agency?: string;

  @ApiProperty({ description: 'tên hiển thị' })
  readonly displayName!: string;
}

export class SessionView {
  @ApiProperty({ description: 'gửi kèm mỗi yêu cầu: Authorization: Bearer <token>' })
  readonly token!: string;

  @ApiProperty({ format: 'date-time', description: 'hết hạn lúc' })
  readonly expiresAt!: string;

  @ApiProperty({ type: AccountView, description: 'ai đã đăng nhập' })
  readonly account!: AccountView;
}
